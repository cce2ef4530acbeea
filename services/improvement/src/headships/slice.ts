import type { Slice } from '@middletier/runtime/slice';
import { onPostTold } from './on-post-told';
import { headshipCollections } from './repository';

/** Read model: which headships are vacant, and the warning that follows from it. */
export const headships: Slice = {
  collections: headshipCollections,
  consumptions: () => [onPostTold],
};
