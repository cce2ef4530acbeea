import { dayOf } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import { owed } from './evaluation';
import { evaluateOne } from './keep-evaluations';

const score = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);

export const resolvers: Resolvers = {
  Mutation: {
    evaluateTraining: (_root, { input }, context) => evaluateOne(context, input),
  },
  Offer: {
    quality: ({ id }, _args, { evaluations }) => evaluations.quality.load(`offer/${id}`),
  },
  Provider: {
    quality: ({ id }, _args, { evaluations }) => evaluations.quality.load(`provider/${id}`),
  },
  TrainingBooking: {
    evaluations: async ({ id }, _args, { evaluations }) => [...(await evaluations.of.load(id))],
    evaluationsDue: async ({ id, state, sessionId }, _args, { evaluations, training, now }) => {
      if (state !== 'ATTENDED') return [];
      const [judged, session] = await Promise.all([
        evaluations.of.load(id),
        training.sessions.load(sessionId),
      ]);
      return owed(
        session!,
        judged.map(({ step }) => step),
        dayOf(now),
      );
    },
  },
  TrainingQuality: { expected: ({ expected }) => expected / 100 },
  TrainingStepQuality: {
    mean: ({ mean }) => score(mean),
    expected: ({ expected }) => expected / 100,
  },
};
