import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Award } from './award';
import type { Bid } from './bid';
import { awards, bids, rounds } from './repository';
import type { Round } from './round';

/** Refuses ROUND_UNKNOWN. */
export async function requireRound(unit: Pick<UnitOfWork, 'db'>, id: string): Promise<Round> {
  const round = await rounds.find(unit, id);
  if (round) return round;
  throw new Refusal('ROUND_UNKNOWN', `There is no round ${id}.`, ['input', 'round']);
}

/** A bid with its round. Refuses BID_UNKNOWN. */
export async function requireBid(unit: UnitOfWork, id: string): Promise<{ round: Round; bid: Bid }> {
  const bid = await bids.find(unit, id);
  if (!bid) throw new Refusal('BID_UNKNOWN', `There is no bid ${id}.`, ['input', 'bid']);
  return { bid, round: await requireRound(unit, bid.round) };
}

/** Refuses AWARD_UNKNOWN. */
export async function requireAward(unit: UnitOfWork, id: string): Promise<Award> {
  const award = await awards.find(unit, id);
  if (award) return award;
  throw new Refusal('AWARD_UNKNOWN', `Nothing was allocated to a bid ${id} yet.`, ['input', 'bid']);
}
