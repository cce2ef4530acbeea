import { Refusal } from '@middletier/runtime/refusal';

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly kind: 'HUB_SCHOOL' | 'TEACHING_SCHOOL_HUB' | 'LOCAL_AUTHORITY' | 'UNIVERSITY' | 'CONSULTANT';
}

export interface Offer {
  readonly id: string;
  readonly providerId: string;
  readonly title: string;
  readonly summary: string;
  /** Criteria of a framework it helps with. */
  readonly criteria: readonly string[];
  /** Phases it is for; empty for all. */
  readonly phases: readonly string[];
  readonly halfDays: number;
}

function checkId(id: string): void {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id))
    throw new Refusal('BAD_ID', `"${id}" is no id: use small letters, digits and hyphens, 64 at the most.`, [
      'input',
      'id',
    ]);
}

function checkText(field: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > 0 && trimmed.length <= 2_000) return trimmed;
  throw new Refusal('BAD_TEXT', `${field} must have 1 to 2000 characters.`, ['input', field]);
}

/** A provider as it goes into the catalogue, or a refusal that says which field to mend. */
export function checkProvider({ id, name, kind }: Provider): Provider {
  checkId(id);
  return { id, name: checkText('name', name), kind };
}

/** An offer as it goes into the catalogue, or a refusal that says which field to mend. */
export function checkOffer(offer: Offer, provider: Provider | null): Offer {
  checkId(offer.id);
  if (!provider)
    throw new Refusal('PROVIDER_UNKNOWN', `There is no provider ${offer.providerId}. Register it first.`, [
      'input',
      'providerId',
    ]);
  if (offer.halfDays < 1 || offer.halfDays > 200)
    throw new Refusal('BAD_LENGTH', 'halfDays must be 1 to 200.', ['input', 'halfDays']);
  return { ...offer, title: checkText('title', offer.title), summary: checkText('summary', offer.summary) };
}
