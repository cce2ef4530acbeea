import { dayOf } from '@middletier/runtime/day';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { isThere } from '../register-history/missing';
import type { School } from '../register/school';
import type { Direction } from './link-types';
import { linkedSchools } from './linked-schools';

/** A link that went missing from the register is seen as at the days before. */
async function linked(
  { urn, asAt }: Pick<School, 'urn' | 'asAt'>,
  direction: Direction,
  { links, now }: Context,
) {
  const day = asAt ?? dayOf(now);
  const there = (await links.load(urn)).filter((link) => isThere(link, day));
  return linkedSchools(urn, there, direction);
}

export const resolvers: Resolvers = {
  School: {
    predecessors: (school, _args, context) => linked(school, 'PREDECESSOR', context),
    successors: (school, _args, context) => linked(school, 'SUCCESSOR', context),
    otherLinks: (school, _args, context) => linked(school, 'BESIDE', context),
  },
  LinkedSchool: {
    school: ({ urn }, _args, { register }) => register.schools.load(urn),
    name: async ({ urn, name }, _args, { register }) => (await register.schools.load(urn))?.name ?? name,
    linkTypeName: ({ words }) => words,
  },
};
