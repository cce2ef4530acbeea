import { checkDay, dayOf } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';

import { countFigures } from './count-figures';
import { loadAreaGraph } from './load-area-graph';
import { profileOf } from './profile';

export const resolvers: Resolvers = {
  LocalAuthority: {
    middleTierProfile: async ({ code }, { asAt }, context) => {
      const day = asAt ? checkDay(asAt, ['asAt']) : dayOf(context.now);
      const graph = await loadAreaGraph(context, { code, day, asAt: asAt ?? null });
      return profileOf(countFigures(graph), { asAt: day, schools: graph.schools.length });
    },
  },
};
