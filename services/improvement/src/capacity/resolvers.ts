import { runCommand } from '@middletier/runtime/command';
import { requireAuthorityOfficer, requireConcernWith } from '@middletier/runtime/schools';
import { proposeAnewFor } from '../categorisation/propose-anew';
import type { Resolvers } from '../generated/graphql';
import { checkJudgement } from './judgement';
import { addJudgement } from './repository';

export const resolvers: Resolvers = {
  Mutation: {
    judgeCapacity: async (_root, { input }, context) => {
      const { urn, grade, reason } = input;
      const { actor } = await requireAuthorityOfficer(context, urn);
      const { id, name } = actor;
      return runCommand(context, { name: 'judgeCapacity', input }, async (unit) => {
        const judgement = checkJudgement({
          urn,
          grade,
          reason,
          judgedBy: { id, name },
          judgedAt: context.now,
        });
        await addJudgement(unit, judgement);
        await proposeAnewFor(unit, urn, context.now);
        return judgement;
      });
    },
  },
  School: {
    capacityJudgement: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.judgements.load(urn);
    },
  },
  CapacityJudgement: {
    school: ({ urn }) => ({ urn }),
    judgedBy: ({ judgedBy }) => judgedBy.name,
    judgedAt: ({ judgedAt }) => judgedAt.toISOString(),
  },
};
