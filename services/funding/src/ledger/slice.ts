import type { Slice } from '@middletier/runtime/slice';
import { ledgerCollections } from './repository';
import { resolvers } from './resolvers';
import { statementRoutes } from './statement-route';

/** Every penny, in double entry: added and never changed. */
export const ledger: Slice = { resolvers, collections: ledgerCollections, routes: statementRoutes };
