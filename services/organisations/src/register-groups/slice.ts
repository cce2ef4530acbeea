import type { Slice } from '@middletier/runtime/slice';
import { groupCollections } from './repository';
import { resolvers } from './resolvers';

/** The register's groups (trusts, federations and others), and which establishment is in which since when. */
export const registerGroups: Slice = { resolvers, collections: groupCollections };
