import { requireActor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { actsFor } from '../ledger/may-read-account';
import type { Bid } from './bid';
import type { Round } from './round';

/** Whether somebody is on the panel of a round, or keeps it. */
export async function isJudge({ actor }: Pick<Context, 'actor'>, { panel, owner }: Round): Promise<boolean> {
  const { id, roles, organisations } = requireActor(actor);
  const keeps = organisations.includes(owner) || roles.includes('ADMINISTRATOR');
  return keeps || panel.some((one) => one.id === id);
}

/** Refuses FORBIDDEN to who is neither on the panel nor acts for who keeps the round. */
export async function requireJudge(context: Pick<Context, 'actor'>, round: Round): Promise<void> {
  if (await isJudge(context, round)) return;
  throw new Refusal(
    'FORBIDDEN',
    'The bids of a round are for its panel and for whose board voted the money.',
  );
}

/** A plan is for its bidder, the panel, and whose board voted the money. Refuses FORBIDDEN. */
export async function requireBidReader(context: Context, bid: Bid): Promise<Bid> {
  if (await actsFor(context, bid.body)) return bid;
  await requireJudge(context, (await context.bids.round.load(bid.round))!);
  return bid;
}
