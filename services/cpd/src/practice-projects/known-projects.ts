/** What other slices ask of this one: a project, as a unit of work sees it. */
export { findProject as knownProject } from './repository';
