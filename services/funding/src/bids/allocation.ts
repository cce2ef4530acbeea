import { Refusal } from '@middletier/runtime/refusal';
import { pounds } from '../ledger/statement-csv';
import { allocate, type Bound, type Share } from './allocate';
import { scoreOf, stillMissing } from './assess';
import type { Bid } from './bid';
import type { Round } from './round';
import type { Terms } from './terms';

/** What a bid gets and why, so that anybody could reckon it again with a pencil. */
export interface AllocationLine {
  /** Id of the bid. */
  readonly id: string;
  readonly body: string;
  /** Of 1000. */
  readonly score: number;
  /** In thousandths: 1243 for 24.3 per cent eligible for free school meals; 1000 where need does not count. */
  readonly need: number;
  /** Pupils; 1 where size does not count. */
  readonly size: number;
  readonly weight: number;
  readonly askPence: number;
  readonly amountPence: number;
  /** What decided the amount; BELOW_SCORE for nothing, for want of points. */
  readonly bound: Bound | 'BELOW_SCORE';
  readonly sentence: string;
}

export interface Allocation {
  readonly terms: Terms;
  readonly totalPence: number;
  /** What is not shared, since every bid is at its cap. */
  readonly leftPence: number;
  readonly weight: number;
  readonly lines: readonly AllocationLine[];
}

/**
 * Shares the pool of a round by score × need × size (domain.md A3). Pure: the same bids and terms give the same pence.
 * @throws Refusal NOT_ASSESSED with the first bids that are not ready, FLOORS_TOO_HIGH
 */
export function allocateRound(round: Round, bids: readonly Bid[], terms: Terms = round.terms): Allocation {
  refuseUnready(round, bids);
  const weighed = bids.map((bid) => weigh(bid, terms));
  const counted = weighed.filter(({ score, weight }) => score >= terms.leastScore && weight > 0);
  const shares = allocate(
    terms.poolPence,
    counted.map((one) => claimOf(one, terms)),
  );
  const weight = counted.reduce((sum, one) => sum + one.weight, 0);
  const lines = weighed
    .map((one) => lineOf(one, shares.get(one.id) ?? null, terms))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const totalPence = lines.reduce((sum, { amountPence }) => sum + amountPence, 0);
  return { terms, totalPence, leftPence: terms.poolPence - totalPence, weight, lines };
}

function refuseUnready(round: Round, bids: readonly Bid[]): void {
  if (bids.length === 0) throw new Refusal('NO_BIDS', 'Nobody has submitted a plan.', ['input', 'round']);
  const missing = bids.flatMap((bid) => {
    const what = stillMissing(round, bid);
    return what === null ? [] : [`${bid.body}: ${what}`];
  });
  if (missing.length > 0)
    throw new Refusal(
      'NOT_ASSESSED',
      `${missing.length} of ${bids.length} bids are not ready. ${missing.slice(0, 5).join(' ')}`,
      ['input', 'round'],
    );
}

type Weighed = Pick<AllocationLine, 'id' | 'body' | 'score' | 'need' | 'size' | 'weight' | 'askPence'>;

function weigh(bid: Bid, { qualityPercent, byNeed, bySize }: Terms): Weighed {
  const { id, body, askPence } = bid;
  const score = scoreOf(bid, qualityPercent)!;
  const need = byNeed ? 1_000 + bid.needThousandths : 1_000;
  const size = bySize ? bid.pupils : 1;
  return { id, body, askPence, score, need, size, weight: score * need * size };
}

function claimOf({ id, weight, askPence }: Weighed, { floorPence, capPence }: Terms) {
  const cap = Math.min(capPence ?? askPence, askPence);
  return { key: id, weight, floor: Math.min(floorPence, cap), cap };
}

function lineOf(weighed: Weighed, share: Share | null, terms: Terms): AllocationLine {
  const amountPence = share?.pence ?? 0;
  const bound = share?.bound ?? 'BELOW_SCORE';
  const { score, need, size, weight } = weighed;
  const reckoning = `score ${score} of 1000 × need ${(need / 1_000).toFixed(3)} × size ${size} = weight ${weight}`;
  return { ...weighed, amountPence, bound, sentence: `${weighed.body}: ${reckoning}; ${ending()}` };

  function ending(): string {
    if (bound === 'BELOW_SCORE') return `a score of ${terms.leastScore} was needed, so £0.00.`;
    const amount = `£${pounds(amountPence)}`;
    if (bound === 'FLOOR') return `less than the least there is, so ${amount}.`;
    if (bound === 'CAP') return `more than the most there is, or than was asked, so ${amount}.`;
    return `its share of the pool is ${amount}.`;
  }
}
