/** What other slices ask of this one: to record a change of the register, and to read what was recorded. */
export { appendChanges, lastChange, schoolHistories, type SchoolHistory } from './repository';
