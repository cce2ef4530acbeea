import type { Slice } from '@middletier/runtime/slice';
import { vacancyCollections } from './repository';
import { resolvers } from './resolvers';

/** Vacant posts of leadership: why, who applied, who acts meanwhile (domain.md L7). */
export const vacancies: Slice = { resolvers, collections: vacancyCollections };
