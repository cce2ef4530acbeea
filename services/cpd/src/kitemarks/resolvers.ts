import { requireActor } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import { applyOne, decideOne, withdrawOne } from './keep-kitemarks';
import { stateOn } from './kitemark';

export const resolvers: Resolvers = {
  Mutation: {
    applyForKitemark: (_root, { input }, context) => applyOne(context, input),
    decideKitemark: (_root, { input }, context) => decideOne(context, input),
    withdrawKitemark: (_root, { input }, context) => withdrawOne(context, input),
  },
  Provider: {
    kitemark: ({ id }, _args, { actor, kitemarks }) => {
      requireActor(actor);
      return kitemarks.load(id);
    },
  },
  Kitemark: {
    state: (kitemark, _args, { now }) => stateOn(kitemark, dayOf(now)),
    expected: ({ quality }) => quality && quality.expected / 100,
    answers: ({ quality }) => quality?.answers ?? null,
  },
};
