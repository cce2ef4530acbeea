import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** The register's changes as a feed that is read when the reader likes. */
export const registerChanges: Slice = { resolvers };
