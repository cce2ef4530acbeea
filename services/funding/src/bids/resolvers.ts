import { requireActor } from '@middletier/runtime/actor';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { money } from '../ledger/pence';
import { reachedAim } from './award';
import { scoreOf } from './assess';
import { assessOne, declareOne, moderateOne, submitOne } from './keep-bids';
import { meetOne, payOne } from './keep-awards';
import { allocateOne, closeOne, openOne, rehearse } from './keep-rounds';
import { isJudge, requireBidReader, requireJudge } from './may-read-bids';
import { biddingIsOver } from './round';

async function bidOf(id: string, context: Context) {
  requireActor(context.actor);
  const found = await context.bids.bid.load(id);
  return found && requireBidReader(context, found);
}

export const resolvers: Resolvers = {
  Query: {
    bidRound: (_root, { id }, { actor, bids }) => {
      requireActor(actor);
      return bids.round.load(id);
    },
    bidRounds: (_root, { fund, first, after }, { actor, bids }) => {
      requireActor(actor);
      return bids.roundsOf(fund ?? null, { first, after });
    },
    bid: (_root, { id }, context) => bidOf(id, context),
  },
  Mutation: {
    openBidRound: (_root, { input }, context) => openOne(context, input),
    submitBid: (_root, { input }, context) => submitOne(context, input),
    closeBidding: (_root, { input }, context) => closeOne(context, input),
    declareBidInterest: (_root, { input }, context) => declareOne(context, input),
    assessBid: (_root, { input }, context) => assessOne(context, input),
    moderateBid: (_root, { input }, context) => moderateOne(context, input),
    makeAllocation: (_root, { input }, context) => allocateOne(context, input),
    meetAwardCondition: (_root, { input }, context) => meetOne(context, input),
    payAwardInstalment: (_root, { input }, context) => payOne(context, input),
  },
  School: {
    bids: async ({ urn }, { first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.bids.bidsOfSchool(urn, { first, after });
    },
  },
  Fund: {
    bidRounds: ({ id }, { first, after }, { bids }) => bids.roundsOf(id, { first, after }),
  },
  BidRound: {
    fund: async ({ fund }, _args, { funds }) => (await funds.one.load(fund))!,
    biddingOver: (round, _args, { now }) => biddingIsOver(round, now.toISOString().slice(0, 10)),
    bids: async (round, { first, after }, context) => {
      await requireJudge(context, round);
      return context.bids.bidsOf(round.id, { first, after });
    },
    rehearsal: (round, { terms }, context) => rehearse(context, round, terms ?? null),
    awards: ({ id }, { first, after }, { bids }) => bids.awardsOf(id, { first, after }),
  },
  AllocationTerms: {
    pool: ({ poolPence }) => money(poolPence),
    floor: ({ floorPence }) => money(floorPence),
    cap: ({ capPence }) => (capPence === null ? null : money(capPence)),
  },
  BidRoundAllocation: { total: ({ totalPence }) => money(totalPence) },
  AllocationRehearsal: {
    total: ({ totalPence }) => money(totalPence),
    left: ({ leftPence }) => money(leftPence),
  },
  AllocationLine: {
    ask: ({ askPence }) => money(askPence),
    amount: ({ amountPence }) => money(amountPence),
  },
  Bid: {
    round: async ({ round }, _args, { bids }) => (await bids.round.load(round))!,
    ask: ({ askPence }) => money(askPence),
    percentageFsm: ({ needThousandths }) => needThousandths / 10,
    score: async (bid, _args, { bids }) => {
      const round = (await bids.round.load(bid.round))!;
      return scoreOf(bid, (round.allocated?.terms ?? round.terms).qualityPercent);
    },
    assessments: async (bid, _args, context) => {
      const judge = await isJudge(context, (await context.bids.round.load(bid.round))!);
      return bid.assessments.map((one) => ({ ...one, assessor: judge ? one.assessor.name : null }));
    },
    interests: async (bid, _args, context) => {
      await requireJudge(context, (await context.bids.round.load(bid.round))!);
      return bid.interests.map(({ assessor, ...one }) => ({ ...one, assessor: assessor.name }));
    },
    award: ({ id }, _args, { bids }) => bids.award.load(id),
  },
  Award: {
    line: (award) => award,
    bid: ({ id }, _args, context) => bidOf(id, context),
    fund: async ({ fund }, _args, { funds }) => (await funds.one.load(fund))!,
    outcomes: async (award, _args, context) => (await bidOf(award.id, context)) && award.outcomes,
    reachedAim: async (award, _args, context) => (await bidOf(award.id, context)) && reachedAim(award),
  },
  AwardInstalment: {
    amount: ({ amountPence }) => money(amountPence),
    transaction: ({ paid }, _args, { ledger }) => (paid ? ledger.load(paid.transaction) : null),
    takenBack: ({ takenBack }, _args, { ledger }) =>
      takenBack === undefined ? null : ledger.load(takenBack),
    evidence: ({ paid }) => paid?.evidence ?? null,
    paidOn: ({ paid }) => paid?.date ?? null,
  },
};
