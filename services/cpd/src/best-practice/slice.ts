import type { Slice } from '@middletier/runtime/slice';
import { teamCollections } from './repository';
import { resolvers } from './resolvers';

/** Teams of teachers with weeks to give, matched to schools by need for short spells (domain.md L5). */
export const deployingTeams: Slice = { resolvers, collections: teamCollections };
