import type { Slice } from '@middletier/runtime/slice';
import { onFrameworkAdopted } from './on-framework-adopted';
import { frameworkCollections } from './repository';
import { resolvers } from './resolvers';

/** The rules by which schools are categorised: whose, since when, and what they say. */
export const frameworks: Slice = {
  resolvers,
  collections: frameworkCollections,
  consumptions: () => [onFrameworkAdopted],
};
