import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { inTurn } from '@middletier/runtime/in-turn';
import type {
  AssessBidInput,
  DeclareBidInterestInput,
  ModerateBidInput,
  SubmitBidInput,
} from '../generated/graphql';
import { requireActsFor } from '../ledger/may-read-account';
import { momentOf } from '@middletier/runtime/moment';
import { assess, declareInterest, moderate } from './assess';
import { bidId, submitBid, type Bid } from './bid';
import { requireBid, requireRound } from './known-bids';
import { bids } from './repository';
import type { Assessor } from './round';

const MOST_BIDS = 10_000;

export async function submitOne(context: Context, input: SubmitBidInput): Promise<Bid> {
  await requireActsFor(context, input.body);
  const urn = /^school:(\d+)$/.exec(input.body)?.[1];
  const school = urn === undefined ? null : await context.schools.load(urn);
  const {
    body,
    title,
    plan,
    askPence,
    aim = null,
    version = null,
    pupils = null,
    percentageFsm = null,
  } = input;
  return runCommand(context, { name: 'submitBid', input }, async (unit) => {
    const round = await requireRound(unit, input.round);
    const before = await bids.find(unit, bidId(round.id, body));
    if (
      !before &&
      (await bids.rows(unit.db).countDocuments({ round: round.id }, { limit: MOST_BIDS })) >= MOST_BIDS
    )
      throw new Refusal('TOO_MANY', `A round has ${MOST_BIDS} bids at the most.`, ['input', 'round']);
    const given = { body, title, plan, askPence, aim, version, pupils, percentageFsm };
    const bid = submitBid(round, given, { before, known: school, moment: momentOf(context) });
    await bids.save(unit, bid);
    return bid;
  });
}

/** Nobody judges their own school, or one of their trust, whatever they declare. */
async function refuseOwn({ actor, schools }: Context, { body, urn }: Bid): Promise<Assessor> {
  const { id, name, organisations } = requireActor(actor);
  const trust = urn === null ? null : ((await schools.load(urn))?.audience.trust ?? null);
  if (!organisations.includes(body) && (trust === null || !organisations.includes(`trust:${trust}`)))
    return { id, name };
  throw new Refusal('CONFLICT_OF_INTEREST', `You act for ${body}: others mark its bid.`, ['input', 'bid']);
}

/** A change of a bid by its panel, which is kept in turn with others of the same bid. */
const changeOne = (
  context: Context,
  { name, input }: { name: string; input: { readonly bid: string; readonly idempotencyKey: string } },
  change: (found: Awaited<ReturnType<typeof requireBid>>, assessor: Assessor) => Bid,
): Promise<Bid> =>
  inTurn(input.bid, () =>
    runCommand(context, { name, input }, async (unit) => {
      const found = await requireBid(unit, input.bid);
      const bid = change(found, await refuseOwn(context, found.bid));
      await bids.save(unit, bid);
      return bid;
    }),
  );

export const assessOne = (context: Context, input: AssessBidInput): Promise<Bid> =>
  changeOne(context, { name: 'assessBid', input }, (found, assessor) =>
    assess(found, { ...input, assessor }, momentOf(context)),
  );

export const declareOne = (context: Context, input: DeclareBidInterestInput): Promise<Bid> =>
  inTurn(input.bid, () =>
    runCommand(context, { name: 'declareBidInterest', input }, async (unit) => {
      const found = await requireBid(unit, input.bid);
      const { id, name } = requireActor(context.actor);
      const { what, version } = input;
      const interest = { assessor: { id, name }, what, version };
      const after = declareInterest(found, interest, momentOf(context));
      await bids.save(unit, after);
      return after;
    }),
  );

export const moderateOne = (context: Context, input: ModerateBidInput): Promise<Bid> =>
  changeOne(context, { name: 'moderateBid', input }, (found) => {
    requireOfficer(context.actor, found.round.owner);
    return moderate(found, input, momentOf(context));
  });
