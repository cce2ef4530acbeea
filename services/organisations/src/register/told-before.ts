/** What other slices ask of this one: which files told the fields of schools last, and to keep that one did again. */
export { findTaken as toldBefore } from './repository';
export { saveSaid } from './save-repository';
