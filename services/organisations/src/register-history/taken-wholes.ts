/** What the slices of links and groups ask of this one: which whole files were taken, and to keep that one was. */
export { keepWhole, wholesAfter } from './whole-files-repository';
