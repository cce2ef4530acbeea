import { concerns, requireRole } from '@middletier/runtime/actor';
import { requireConcernWith } from '@middletier/runtime/audiences';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { proposeAnewFor } from '../categorisation/propose-anew';
import type { Resolvers } from '../generated/graphql';
import { checkJudgement } from './judgement';
import { addJudgement } from './repository';

const unknownSchool = (urn: string): Refusal =>
  new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, ['input', 'urn']);

const notTheirs = (urn: string): Refusal =>
  new Refusal('FORBIDDEN', `Only officers of its own authority judge school ${urn}.`, ['input', 'urn']);

export const resolvers: Resolvers = {
  Mutation: {
    judgeCapacity: async (_root, { input }, context) => {
      const { urn, grade, reason } = input;
      const actor = requireRole(context.actor, 'AUTHORITY_OFFICER');
      const { id, name } = actor;
      const audience = await context.audiences.load(urn);
      if (!audience) throw unknownSchool(urn);
      // Officers of the authority alone: a school or trust does not judge itself.
      if (!concerns(actor, { ...audience, school: '', trust: null })) throw notTheirs(urn);
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
