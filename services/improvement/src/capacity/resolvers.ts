import { requireActor, speaksFor } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer, requireConcernWith } from '@middletier/runtime/schools';
import { proposeAnewFor } from '../categorisation/propose-anew';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { checkJudgement, outcomeOf } from './judgement';
import { addJudgement, addSelfEvaluation, readSelfEvaluation } from './repository';

/** Those who act for the school or its trust: an authority does not evaluate in a school's place. */
async function requireSchoolOrTrust({ actor, schools }: Context, urn: string) {
  const known = requireActor(actor);
  const school = await schools.load(urn);
  const path = ['input', 'urn'];
  if (!school) throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, path);
  if (speaksFor(known, school.audience)) return known;
  throw new Refusal('FORBIDDEN', `This is for those who act for school ${urn} or its trust.`, path);
}

export const resolvers: Resolvers = {
  Mutation: {
    evaluateCapacity: async (_root, { input }, context) => {
      const { urn, grade } = input;
      const { id, name } = await requireSchoolOrTrust(context, urn);
      const evidence = checkText(input.evidence, ['input', 'evidence'], 4_000);
      return runCommand(context, { name: 'evaluateCapacity', input }, async (unit) => {
        const evaluation = { urn, grade, evidence, evaluatedBy: { id, name }, evaluatedAt: context.now };
        await addSelfEvaluation(unit, evaluation);
        return evaluation;
      });
    },
    judgeCapacity: async (_root, { input }, context) => {
      const { urn, grade, reason } = input;
      const { actor } = await requireAuthorityOfficer(context, urn);
      const { id, name } = actor;
      return runCommand(context, { name: 'judgeCapacity', input }, async (unit) => {
        const own = await readSelfEvaluation(unit, urn);
        const judgement = checkJudgement({
          urn,
          grade,
          selfEvaluated: own?.grade ?? null,
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
    capacitySelfEvaluation: async ({ urn }, _args, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.selfEvaluations.load(urn);
    },
  },
  CapacitySelfEvaluation: {
    evaluatedBy: ({ evaluatedBy }) => evaluatedBy.name,
    evaluatedAt: ({ evaluatedAt }) => evaluatedAt.toISOString(),
  },
  CapacityJudgement: {
    school: ({ urn }) => ({ urn }),
    outcome: outcomeOf,
    judgedBy: ({ judgedBy }) => judgedBy.name,
    judgedAt: ({ judgedAt }) => judgedAt.toISOString(),
  },
};
