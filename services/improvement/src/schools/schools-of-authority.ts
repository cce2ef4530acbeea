/** What slices ask of the register's read model, by authority. */
export { otherOpenSchools, urnsOfAuthority } from './repository';
