/** What other slices ask of this one: what supporters are bound to, and what came of what they did before. */
export { readLoads as supporterLoads } from './repository';
