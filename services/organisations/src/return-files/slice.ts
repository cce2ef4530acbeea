import type { Slice } from '@middletier/runtime/slice';
import { errorCollections } from './errors-repository';
import { fileRoutes } from './file-routes';
import { fileFinisher } from './finish-worker';
import { fileCollections } from './repository';
import { resolvers } from './resolvers';
import { rowCollections } from './rows-repository';

/** Files of returns: what came, how far, from whom, what it changed and what was wrong with it. */
export const returnFiles: Slice = {
  resolvers,
  collections: [...fileCollections, ...rowCollections, ...errorCollections],
  routes: fileRoutes,
  workers: (ground) => [fileFinisher(ground)],
};
