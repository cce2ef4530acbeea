import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { judgePair } from '@middletier/runtime/matching/judge-pair';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { gatherSides } from './gather';
import { closeRound, decide, openRound } from './keep-rounds';
import { offerSupport, requestSupport, requireSpeaker } from './keep-sides';
import type { Round } from './round';
import { rulesOf } from './rules';
import { SHIPPED_TERMS } from './terms';

interface Owned {
  readonly owner: string;
}

/** What is kept with an owner is for those who keep it. */
async function forOfficer<T extends Owned>({ actor }: Context, found: Promise<T | null>): Promise<T | null> {
  const kept = await found;
  requireActor(actor);
  if (kept) requireOfficer(actor, kept.owner);
  return kept;
}

async function forSpeaker<T extends Owned & { readonly urn: string }>(
  context: Context,
  found: Promise<T | null>,
): Promise<T | null> {
  const kept = await found;
  requireActor(context.actor);
  if (kept) await requireSpeaker(context, kept);
  return kept;
}

/** Reckoned by what is known today; a pair that stands, as it was when it was fixed. */
function pairOf(round: Round, { request, offer }: { request: string; offer: string }, { store }: Context) {
  const standing = round.fixed.find((pair) => pair.request === request && pair.supporter === offer);
  if (standing) return standing.judged;
  if (!round.requests.includes(request) || !round.offers.includes(offer)) return null;
  return store.transact(async (unit) => {
    // With all of the round's requests, since those that are fixed take days of the offer.
    const sides = await gatherSides(unit, { ...round, offers: [offer] });
    const asking = sides.askings.find(({ id }) => id === request)!;
    return judgePair(rulesOf(round.terms, round.rejected), asking, sides.offerings[0]!);
  });
}

export const resolvers: Resolvers = {
  Query: {
    shippedBrokeringTerms: () => SHIPPED_TERMS,
    supportOffer: (_root, { id }, context) => forSpeaker(context, context.brokering.offers.load(id)),
    supportOffers: (_root, { owner, first, after }, { actor, brokering }) => {
      requireOfficer(actor, owner);
      return brokering.offerPage(owner, { first, after });
    },
    supportRequest: (_root, { id }, context) => forSpeaker(context, context.brokering.requests.load(id)),
    supportRequests: (_root, { owner, first, after }, { actor, brokering }) => {
      requireOfficer(actor, owner);
      return brokering.requestPage(owner, { first, after });
    },
    brokeringRound: (_root, { id }, context) => forOfficer(context, context.brokering.rounds.load(id)),
    brokeringRounds: (_root, { owner, first, after }, { actor, brokering }) => {
      requireOfficer(actor, owner);
      return brokering.roundPage(owner, { first, after });
    },
  },
  Mutation: {
    offerSupport: (_root, { input }, context) => offerSupport(context, input),
    requestSupport: (_root, { input }, context) => requestSupport(context, input),
    openBrokeringRound: (_root, { input }, context) => openRound(context, input),
    decideBrokering: (_root, { input }, context) => decide(context, input),
    closeBrokeringRound: (_root, { input }, context) => closeRound(context, input),
  },
  SupportOffer: {
    school: ({ urn }) => ({ urn }),
    history: ({ changes }) => changes,
  },
  SupportRequest: {
    school: ({ urn }) => ({ urn }),
    match: ({ matchedOffer }, _args, { brokering }) =>
      matchedOffer === null ? null : brokering.offers.load(matchedOffer),
    history: ({ changes }) => changes,
  },
  SupportChange: { at: ({ at }) => at.toISOString() },
  BrokeringVersion: { at: ({ at }) => at.toISOString() },
  BrokeringRound: {
    outcomes: (round, { version, standings, first, after }, { brokering }) =>
      brokering.outcomePage(
        {
          ...{ round: round.id, version: version ?? round.version },
          ...(standings ? { standing: { $in: standings } } : {}),
        },
        { first, after },
      ),
    pair: (round, pair, context) => pairOf(round, pair, context),
  },
  BrokeringOutcome: {
    // Neither is ever deleted.
    request: async ({ request }, _args, { brokering }) => (await brokering.requests.load(request))!,
    offer: ({ offer }, _args, { brokering }) => (offer === null ? null : brokering.offers.load(offer)),
    reckoning: ({ judged }) => judged,
  },
};
