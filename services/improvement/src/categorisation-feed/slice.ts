import type { Slice } from '@middletier/runtime/slice';
import { feedRoutes } from './feed-route';
import { resolvers } from './resolvers';

/** Changes of categories to be read when one likes, in the order and with the ids of the live ones. */
export const categorisationFeed: Slice = { resolvers, routes: feedRoutes };
