import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import type { Context } from '../context';
import type { PublishOfferInput, RegisterProviderInput, Resolvers } from '../generated/graphql';
import { checkOffer, type Offer } from './offer';
import { checkProvider, requireKeeper, type Provider } from './provider';
import { findProvider, putOffer, putProvider } from './repository';

/** Registered by an administrator or by an officer of its body; nobody takes over what is another's. */
const register = (context: Context, input: RegisterProviderInput): Promise<Provider> =>
  runCommand(context, { name: 'registerProvider', input }, async (unit) => {
    const { id, name, kind, body = null } = input;
    const provider = checkProvider({ id, name, kind, body });
    if (body === null) requireKeeper(context.actor, provider);
    else requireOfficer(context.actor, body);
    const before = await findProvider(unit, id);
    if (before) requireKeeper(context.actor, before);
    await putProvider(unit, provider);
    return provider;
  });

const publish = (context: Context, input: PublishOfferInput): Promise<Offer> =>
  runCommand(context, { name: 'publishOffer', input }, async (unit) => {
    const provider = await findProvider(unit, input.providerId);
    requireKeeper(context.actor, provider ?? { name: input.providerId, body: null });
    const offer = checkOffer(offerOf(input), provider);
    const before = await context.catalogue.offers.load(offer.id);
    const owner = before && (await findProvider(unit, before.providerId));
    if (owner) requireKeeper(context.actor, owner);
    await putOffer(unit, offer);
    return offer;
  });

const offerOf = ({ idempotencyKey: _key, price, ...wanted }: PublishOfferInput): Offer => ({
  ...{ ...wanted, pricePence: Number(price ?? 0) },
  ...{ audiences: wanted.audiences ?? [], subjects: wanted.subjects ?? [], themes: wanted.themes ?? [] },
});

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
    provider: (_root, { id }, { actor, catalogue }) => {
      requireActor(actor);
      return catalogue.providers.load(id);
    },
  },
  Mutation: {
    registerProvider: (_root, { input }, context) => register(context, input),
    publishOffer: (_root, { input }, context) => publish(context, input),
  },
  Offer: {
    __resolveReference: ({ id }, { catalogue }) => catalogue.offers.load(id),
    provider: async ({ providerId }, _args, { catalogue }) => (await catalogue.providers.load(providerId))!,
    price: ({ pricePence }) => ({ pence: pricePence, currency: 'GBP' }),
  },
  Provider: {
    __resolveReference: ({ id }, { catalogue }) => catalogue.providers.load(id),
  },
};
