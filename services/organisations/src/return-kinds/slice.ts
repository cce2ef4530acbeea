import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';
import { documentRoutes } from './routes';

/** What kinds of return there are, and how each is written. */
export const returnKinds: Slice = { resolvers, routes: documentRoutes };
