import { requireActor, requireOfficer, requireRole } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import type { Context } from '../context';
import type { PublishOfferInput, RegisterProviderInput, Resolvers } from '../generated/graphql';
import { checkOffer, type Offer } from './offer';
import { checkProvider, requireKeeper, type Provider } from './provider';
import { findProvider, putOffer, putProvider } from './repository';

/** Registered by an administrator or by an officer of its body; nobody takes over what is another's. */
async function register(context: Context, input: RegisterProviderInput): Promise<Provider> {
  const { id, name, kind, body = null } = input;
  if (body === null) requireRole(context.actor, 'ADMINISTRATOR');
  else requireOfficer(context.actor, body);
  await requireOwn(context, id);
  return runCommand(context, { name: 'registerProvider', input }, async (unit) => {
    const provider = checkProvider({ id, name, kind, body });
    await putProvider(unit, provider);
    return provider;
  });
}

async function publish(context: Context, input: PublishOfferInput): Promise<Offer> {
  const before = await context.catalogue.offers.load(input.id);
  await requireOwn(context, input.providerId, before?.providerId);
  return runCommand(context, { name: 'publishOffer', input }, async (unit) => {
    const offer = checkOffer(offerOf(input), await findProvider(unit, input.providerId));
    await putOffer(unit, offer);
    return offer;
  });
}

/** Refuses FORBIDDEN to whoever does not keep those of the providers that there are. */
async function requireOwn({ actor, catalogue }: Context, ...ids: (string | undefined)[]): Promise<void> {
  for (const id of ids) {
    const provider = id === undefined ? null : await catalogue.providers.load(id);
    if (provider) requireKeeper(actor, provider);
  }
}

const offerOf = ({ idempotencyKey: _key, price, ...wanted }: PublishOfferInput): Offer => ({
  ...{ ...wanted, pricePence: Number(price ?? 0) },
  ...{ audiences: wanted.audiences ?? [], subjects: wanted.subjects ?? [], themes: wanted.themes ?? [] },
  signals: wanted.signals ?? [],
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
