/** What other slices ask of this one: schools of the register, by URN. */
export { findSchools as knownSchools } from './repository';
