import { concerns, requireActor, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { hasConsented, type Leader } from './leader';

/** How near whoever asks is to a person: themselves; their school, its trust and its authority; anybody else. */
export type Closeness = 'SELF' | 'CONCERNED' | 'STRANGER';

export const isSelf = (actor: Actor | null, { account }: Pick<Leader, 'account'>): boolean =>
  actor !== null && account !== null && actor.id === account;

export async function closenessTo({ actor, schools }: Context, leader: Leader): Promise<Closeness> {
  if (isSelf(actor, leader)) return 'SELF';
  const school = await schools.load(leader.urn);
  return actor && school && concerns(actor, school.audience) ? 'CONCERNED' : 'STRANGER';
}

/** Refuses FORBIDDEN to strangers. */
export async function requireCloseness(context: Context, leader: Leader): Promise<Closeness> {
  requireActor(context.actor);
  const closeness = await closenessTo(context, leader);
  if (closeness !== 'STRANGER') return closeness;
  throw forbidden('to the person, their school, its trust and its authority');
}

/** Refuses FORBIDDEN to all but the person. */
export function requireSelf({ actor }: Context, leader: Leader): void {
  requireActor(actor);
  if (!isSelf(actor, leader)) throw forbidden('to the person alone');
}

/** When somebody thinks of leaving is for them and, if they agreed to it, for officers of their authority who plan by it. */
export async function requirePlanner(context: Context, leader: Leader): Promise<void> {
  const known = requireActor(context.actor);
  if (isSelf(known, leader)) return;
  const authority = (await context.schools.load(leader.urn))?.localAuthority.code;
  const isOfficer =
    known.roles.includes('AUTHORITY_OFFICER') && known.organisations.includes(`local-authority:${authority}`);
  if (!isOfficer || !hasConsented(leader, 'PLANNING'))
    throw forbidden('to the person and, with their consent to planning, to officers of their authority');
}

const forbidden = (whom: string) => new Refusal('FORBIDDEN', `This is shown ${whom}.`);

/** What anybody may know of a person: that they hold a published role, or are designated to support others, today. */
export async function isPublic({ posts, designations, now }: Context, { id }: Leader): Promise<boolean> {
  const [held, designated] = await Promise.all([posts.heldBy(id), designations.of(id)]);
  const today = now.toISOString().slice(0, 10);
  return (
    held.some(
      ({ post, holding }) => post.isPublished && holding.from <= today && (holding.to ?? today) >= today,
    ) || designated.some(({ withdrawn }) => withdrawn === null)
  );
}
