/** What other slices ask of this one: the figures of some schools, of all schools of some areas, and which schools have any. */
export { observedAfter, readAreas as observedAreas, readFigures as knownFigures } from './repository';
