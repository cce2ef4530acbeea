import { dayOf } from '@middletier/runtime/day';
import type { Context } from '../context';
import type { Meeting } from './meeting';
import type { Reach } from './resolution-repository';

type Papers = Pick<Meeting, 'boardId' | 'owner' | 'publicness'>;
type Reader = Pick<Context, 'actor' | 'boards' | 'now'>;

/** Whether the papers of a meeting are for who asks. */
export async function isReadable(
  { boardId, owner, publicness }: Papers,
  { actor, boards, now }: Reader,
): Promise<boolean> {
  if (publicness === 'OPEN_TO_PRESS') return true;
  return (await boards.readableTo(actor, { id: boardId, owner }, dayOf(now))).includes(publicness);
}

/** What who asks may read beside what is open to the press; null for everything. */
export async function reachOf({ actor, boards, now }: Reader): Promise<Reach | null> {
  if (actor?.roles.includes('ADMINISTRATOR')) return null;
  const held = await boards.seatsHeldBy(actor, dayOf(now));
  return { ...held, owners: actor?.organisations ?? [] };
}
