import type { Slice } from '@middletier/runtime/slice';
import { apiKeyCollections } from './repository';
import { resolvers } from './resolvers';
import { verifyRoutes } from './verify-route';

/** Credentials of machines. */
export const apiKeys: Slice = { resolvers, collections: apiKeyCollections, routes: verifyRoutes };
