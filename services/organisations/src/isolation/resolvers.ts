import { checkDay, dayOf } from '@middletier/runtime/day';
import { idsOf } from '../bodies/body';
import type { Resolvers } from '../generated/graphql';
import { membershipsInArea } from '../partnerships/members-on-day';

import { pageOfArea } from './area-schools';
import { loadIsolation } from './load-isolation';

export const resolvers: Resolvers = {
  School: {
    isolation: async (school, { asAt }, context) => {
      const today = dayOf(context.now);
      if (!asAt || asAt === school.asAt) return loadIsolation(context, school, school.asAt ?? today);
      const then = await context.pasts.schoolAsAt(school.urn, checkDay(asAt, ['asAt']));
      return then && loadIsolation(context, then, asAt);
    },
  },
  LocalAuthority: {
    isolatedSchools: async ({ code }, { asAt, first, after }, context) => {
      const day = asAt ? checkDay(asAt, ['asAt']) : dayOf(context.now);
      const memberships = await membershipsInArea(context.store, code, day);
      const tied = new Set(
        idsOf(
          'school',
          memberships.map(({ member }) => member),
        ),
      );
      const picks = ({ urn, trust }: { urn: string; trust: unknown }) => trust === null && !tied.has(urn);
      return pageOfArea(context, { area: { code, asAt: asAt ?? null }, picks }, { first, after });
    },
  },
  SchoolIsolation: {
    trust: ({ trust }, _args, { register }) => trust && register.trusts.load(trust.uid),
  },
};
