import type { Slice } from '@middletier/runtime/slice';
import { resolvers } from './resolvers';

/** What support costs for each school, and pounds beside what is known to have come of them (domain.md W8). */
export const valueForMoney: Slice = { resolvers };
