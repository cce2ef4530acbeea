import type { Actor } from '@middletier/runtime/actor';
import type { BodyRef } from '../bodies/body';
import type { Publicness } from './rules';
import type { Seat } from './seat';

/** True for those who act for a body, and for administrators. */
export const actsFor = (actor: Actor | null, body: BodyRef): boolean =>
  actor !== null && (actor.roles.includes('ADMINISTRATOR') || actor.organisations.includes(body));

/**
 * How public a board's papers (agendas, motions, results, published minutes) may be for somebody to read them; `seats`
 * are those held today. Everybody reads what is open to the press, and who acts for the owner reads everything.
 */
export function readableTo(
  actor: Actor | null,
  owner: BodyRef,
  seats: readonly Pick<Seat, 'account' | 'body'>[],
): readonly Publicness[] {
  const sits = actor !== null && seats.some(({ account }) => account === actor.id);
  if (sits || actsFor(actor, owner)) return ['OPEN_TO_PRESS', 'MEMBERS', 'CLOSED'];
  const sent =
    actor !== null && seats.some(({ body }) => body !== null && actor.organisations.includes(body));
  return sent ? ['OPEN_TO_PRESS', 'MEMBERS'] : ['OPEN_TO_PRESS'];
}
