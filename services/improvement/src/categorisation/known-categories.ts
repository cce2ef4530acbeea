/** What other slices ask of this one: the last categorisation of some schools, by URN. */
export { readLatest as knownCategorisations } from './repository';
