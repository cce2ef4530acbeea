import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { allocationMade } from '../contract';
import { inTurn } from '@middletier/runtime/in-turn';
import { fundKeptBy, setAsideFor } from '../funds/money-of-funds';
import type {
  AllocationTermsInput,
  CloseBiddingInput,
  MakeAllocationInput,
  OpenBidRoundInput,
} from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { allocateRound, type Allocation } from './allocation';
import { award } from './award';
import { requireRound } from './known-bids';
import { addAwards, bidsOf, rounds } from './repository';
import { closeBidding, openRound, requireAssessing, type Round } from './round';
import { checkTerms, type Terms } from './terms';

const termsOf = (input: AllocationTermsInput): Terms => ({
  ...{ poolPence: input.poolPence, qualityPercent: input.qualityPercent ?? 50 },
  ...{ leastScore: input.leastScore ?? 0, floorPence: input.floorPence ?? 0 },
  ...{ capPence: input.capPence ?? null, byNeed: input.byNeed ?? true, bySize: input.bySize ?? true },
});

export const openOne = (context: Context, input: OpenBidRoundInput): Promise<Round> =>
  runCommand(context, { name: 'openBidRound', input }, async (unit) => {
    const fund = await fundKeptBy(context.actor, unit, input.fund);
    const { id, title, call, opens, closes, panel, instalments } = input;
    if (await rounds.find(unit, id))
      throw new Refusal('ROUND_EXISTS', `There is a round ${id} already.`, ['input', 'id']);
    const asked = {
      ...{ id, title, call, opens, closes, terms: termsOf(input.terms) },
      ...{ panel: panel.map(({ id, name }) => ({ id, name })), assessorsNeeded: input.assessorsNeeded ?? 2 },
      ...{ moderateFrom: input.moderateFrom ?? 300, conditions: input.conditions ?? [] },
      instalments: (instalments ?? [{ percent: 100, evidence: 'None: it is paid at once.' }]).map(
        ({ percent, evidence }) => ({ percent, evidence }),
      ),
    };
    const round = openRound(fund, asked, momentOf(context));
    await rounds.add(unit, round);
    return round;
  });

export const closeOne = (context: Context, input: CloseBiddingInput): Promise<Round> =>
  runCommand(context, { name: 'closeBidding', input }, async (unit) => {
    const before = await requireRound(unit, input.round);
    requireOfficer(context.actor, before.owner);
    const round = closeBidding(before, input.version, momentOf(context).today);
    await rounds.save(unit, round);
    return round;
  });

/** What an allocation by these terms would be, for officers; nothing is stored. */
export async function rehearse(
  context: Context,
  round: Round,
  input: AllocationTermsInput | null,
): Promise<Allocation> {
  requireOfficer(context.actor, round.owner);
  const terms = input === null ? round.terms : checkTerms(termsOf(input), ['terms']);
  return allocateRound(round, await bidsOf(context.store, round.id), terms);
}

/** Shares the money: it is set aside under the fund, each bid has its award, and each award is told. */
export async function allocateOne(context: Context, input: MakeAllocationInput): Promise<Round> {
  const known = await context.bids.round.load(input.round);
  return inTurn(known?.fund ?? input.round, () =>
    runCommand(context, { name: 'makeAllocation', input }, async (unit) => {
      const before = await requireRound(unit, input.round);
      const { resolution } = (await fundKeptBy(context.actor, unit, before.fund)).vote;
      const moment = momentOf(context);
      checkVersion('this round', input.version, before.version);
      requireAssessing(before, moment.today);
      const date = checkDay(input.date, ['input', 'date']);
      const terms = input.terms ? checkTerms(termsOf(input.terms), ['input', 'terms']) : before.terms;
      const bids = await bidsOf(unit, before.id);
      const { lines, totalPence } = allocateRound(before, bids, terms);
      const { fund, id: round, title } = before;
      await setAsideFor(
        unit,
        { fund, id: round, purpose: title, meantFor: null, pence: totalPence, date },
        moment,
      );
      const byId = new Map(bids.map((bid) => [bid.id, bid]));
      await addAwards(
        unit,
        lines.map((line) => award(before, byId.get(line.id)!, { line, date })),
      );
      for (const { id, body, amountPence, score, sentence } of lines.filter((line) => line.amountPence > 0))
        unit.emit(allocationMade, id, {
          ...{ id, round, fund, resolution, to: body, amountPence, score, sentence, date },
        });
      const { at, by } = moment;
      const allocated = { terms, totalPence, bids: lines.length, date, at, by };
      const after = { ...before, allocated, version: before.version + 1 };
      await rounds.save(unit, after);
      return after;
    }),
  );
}
