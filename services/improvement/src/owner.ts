import { Refusal } from '@middletier/runtime/refusal';

/** A body that keeps something, as a reference. Refuses BAD_BODY. */
export function checkOwner(owner: string): string {
  if (/^(school|trust|local-authority|partnership):[^:]+$/.test(owner)) return owner;
  throw new Refusal(
    'BAD_BODY',
    `"${owner}" names no body: write it as partnership:ID, local-authority:CODE, trust:UID or school:URN.`,
    ['input', 'owner'],
  );
}
