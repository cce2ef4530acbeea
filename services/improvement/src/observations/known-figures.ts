/** What other slices ask of this one: the figures of some schools as they are. */
export { readFigures as knownFigures } from './repository';
