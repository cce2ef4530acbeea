import { requireActor, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';

/** Refuses those who do not act for a body; what concerns the whole country is for administrators. */
export function requireActingFor(who: Actor | null, body: string | null): Actor {
  const known = requireActor(who);
  if (known.roles.includes('ADMINISTRATOR') || (body !== null && known.organisations.includes(body)))
    return known;
  throw new Refusal('FORBIDDEN', `This is for those who act for ${body ?? 'the country: administrators'}.`);
}
