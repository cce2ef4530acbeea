/** What other slices ask of this one: which schools another is known to have succeeded. */
export { succeededAmong } from './repository';
