import { requireActor, type Actor } from '@middletier/runtime/actor';
import { checkId, checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly kind:
    | 'HUB'
    | 'SPOKE'
    | 'BEST_PRACTICE_TEAM'
    | 'HUB_SCHOOL'
    | 'TEACHING_SCHOOL_HUB'
    | 'LOCAL_AUTHORITY'
    | 'UNIVERSITY'
    | 'CONSULTANT';
  /** Whose it is, as a reference such as school:990001; null for one that only administrators keep. */
  readonly body: string | null;
}

/** A provider as it goes into the catalogue, or a refusal that says which field to mend. */
export function checkProvider({ id, name, kind, body }: Provider): Provider {
  checkId(id, ['input', 'id']);
  if (body !== null && !/^(school|trust|local-authority|partnership):[A-Za-z0-9-]{1,64}$/.test(body))
    throw new Refusal(
      'BAD_BODY',
      `"${body}" is no body: write school:URN, trust:UID, local-authority:CODE or partnership:ID.`,
      ['input', 'body'],
    );
  return { id, name: checkText(name, ['input', 'name'], 2_000), kind, body };
}

/** True for administrators, and for those who act for the body whose provider it is. */
export const keeps = (who: Actor, { body }: Pick<Provider, 'body'>): boolean =>
  who.roles.includes('ADMINISTRATOR') || (body !== null && who.organisations.includes(body));

/** Refuses FORBIDDEN to whoever does not keep the provider. */
export function requireKeeper(who: Actor | null, provider: Pick<Provider, 'body' | 'name'>): Actor {
  const known = requireActor(who);
  if (keeps(known, provider)) return known;
  throw new Refusal(
    'FORBIDDEN',
    `This is for administrators and for those who act for ${provider.body ?? provider.name}.`,
  );
}
