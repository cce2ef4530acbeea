import { requireActor, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';

/** Mappings are kept by data officers of the body they belong to. Refuses UNAUTHENTICATED and FORBIDDEN. */
export function requireKeeper(who: Actor | null, owner: string): Actor {
  const known = requireActor(who);
  if (known.roles.includes('DATA_OFFICER') && known.organisations.includes(owner)) return known;
  throw new Refusal('FORBIDDEN', `Mappings of ${owner} are kept by its data officers.`, ['input', 'owner']);
}
