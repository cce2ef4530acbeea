import { requireActor, requireOfficer, type Actor } from '@middletier/runtime/actor';
import type { BodyRef } from '../bodies/body';
import type { Seat } from '../boards/seat';
import type { Sitting } from './meeting';

/** The accounts that may vote from a seat: that of whoever sits there, and of the holder while nobody is recorded. */
export function voicesOf(seat: Seat, sitting: Sitting | undefined): readonly string[] {
  if (!sitting?.substitute) return seat.account === null ? [] : [seat.account];
  return seat.substitutes.flatMap(({ name, account }) =>
    name === sitting.sitter && account !== null ? [account] : [],
  );
}

/** Who speaks from a seat: they who sit there with an account of their own, or an officer of the board's owner, who records it. @throws Refusal FORBIDDEN */
export function requireVoice(actor: Actor | null, owner: BodyRef, accounts: readonly string[]): Actor {
  const known = requireActor(actor);
  return accounts.includes(known.id) ? known : requireOfficer(known, owner);
}
