import { dayAsked, dayOf } from '@middletier/runtime/day';
import { holdsOn } from '@middletier/runtime/period';
import { readerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { end, take } from './commands';
import { steps } from './repository';
import { STEP_KINDS } from './step-kinds';

export const resolvers: Resolvers = {
  Query: {
    statutoryStepKinds: (_root, { asAt }, { now }) => {
      const day = dayAsked(asAt) ?? dayOf(now);
      return STEP_KINDS.filter((kind) => holdsOn(kind, day));
    },
  },
  Mutation: {
    takeStatutoryStep: (_root, { input }, context) => take(context, input),
    endStatutoryStep: (_root, { input }, context) => end(context, input),
  },
  School: {
    statutorySteps: async ({ urn }, { first, after }, context) => {
      if (!(await readerOf(context, urn))) return null;
      return steps.page(context.store.db, { filter: { urn }, order: ['takenOn', '_id'] }, { first, after });
    },
  },
  StatutoryStepKind: {
    causes: ({ causes }) => [...causes],
    grounds: ({ grounds }) => [...grounds],
    before: ({ before }) => [...before],
  },
  StatutoryStep: {
    school: ({ urn }) => ({ urn }),
    causes: ({ causes }) => [...causes],
    preconditions: ({ preconditions }) => [...preconditions],
  },
};
