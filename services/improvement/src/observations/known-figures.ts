/** What other slices ask of this one: the figures of some schools, and of all schools of some areas, as they are. */
export { readAreas as observedAreas, readFigures as knownFigures } from './repository';
