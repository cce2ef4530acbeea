import { concerns, requireActor, type Actor } from '@middletier/runtime/actor';
import type { Audience } from '@middletier/runtime/event';
import { Refusal } from '@middletier/runtime/refusal';

/** Arguments that name bodies: how an actor's organisations name them, and where an event does. */
const BODIES = {
  localAuthorities: { kind: 'local-authority', of: (audience: Audience) => audience.localAuthority },
  trusts: { kind: 'trust', of: (audience: Audience) => audience.trust },
  schools: { kind: 'school', of: (audience: Audience) => audience.school },
} as const;

type Arguments = Readonly<Record<string, unknown>>;

/** Whom a message may concern, for it to reach a subscriber. */
export type AudienceTest = (audience: Audience) => boolean;

/**
 * Refuses what is asked for and not the actor's own: an error, never a silent empty stream. A school is the actor's own
 * where they act for it; whether it belongs to their trust or authority is not known before an event says so, so that
 * those who act for a trust or authority may name any school, and hear of those that do belong to it.
 */
export function allowedAudience(who: Actor | null, given: Arguments): AudienceTest {
  const actor = requireActor(who);
  if (actor.organisations.length === 0)
    throw new Refusal(
      'FORBIDDEN',
      'You act for no school, trust or authority, so that no change would ever reach you.',
    );
  const tests = Object.entries(BODIES).map(([argument, { kind, of }]) => {
    const named = given[argument];
    if (!Array.isArray(named)) return () => true;
    for (const code of named) requireOwn(actor, kind, String(code));
    return (audience: Audience) => named.includes(of(audience));
  });
  return (audience) => concerns(actor, audience) && tests.every((test) => test(audience));
}

function requireOwn({ organisations }: Actor, kind: string, code: string): void {
  if (organisations.includes(`${kind}:${code}`)) return;
  if (kind === 'school' && organisations.some((own) => /^(trust|local-authority):/.test(own))) return;
  throw new Refusal(
    'FORBIDDEN',
    `You do not act for ${kind.replace('-', ' ')} ${code}. Leave it out to hear of all that are yours.`,
  );
}

/** Equal for actors who may see the same. */
export const rightsOf = ({ roles, organisations }: Actor): string =>
  JSON.stringify([[...roles].sort(), [...organisations].sort()]);
