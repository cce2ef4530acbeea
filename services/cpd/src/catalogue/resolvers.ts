import { requireActor, requireRole } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import type { Resolvers } from '../generated/graphql';
import { checkOffer, checkProvider } from './offer';
import { findProvider, putOffer, putProvider } from './repository';

export const resolvers: Resolvers = {
  Query: {
    offers: (_root, { filter, first, after }, { actor, catalogue }) => {
      requireActor(actor);
      return catalogue.page(filter ?? {}, { first, after });
    },
    offer: (_root, { id }, { actor, catalogue }) => {
      requireActor(actor);
      return catalogue.offers.load(id);
    },
  },
  Mutation: {
    registerProvider: (_root, { input }, context) => {
      requireRole(context.actor, 'ADMINISTRATOR');
      return runCommand(context, { name: 'registerProvider', input }, async (unit) => {
        const { id, name, kind } = input;
        const provider = checkProvider({ id, name, kind });
        await putProvider(unit, provider);
        return provider;
      });
    },
    publishOffer: (_root, { input }, context) => {
      requireRole(context.actor, 'ADMINISTRATOR');
      return runCommand(context, { name: 'publishOffer', input }, async (unit) => {
        const { idempotencyKey: _key, ...wanted } = input;
        const offer = checkOffer(wanted, await findProvider(unit, wanted.providerId));
        await putOffer(unit, offer);
        return offer;
      });
    },
  },
  Offer: {
    __resolveReference: ({ id }, { catalogue }) => catalogue.offers.load(id),
    provider: async ({ providerId }, _args, { catalogue }) => (await catalogue.providers.load(providerId))!,
  },
  Provider: {
    __resolveReference: ({ id }, { catalogue }) => catalogue.providers.load(id),
  },
};
