/** What other slices ask of this one: rows that were accepted, of any kind. */
export { findAccepted, forgetAccepted, keyOf, newestKept, saveAccepted } from './repository';
