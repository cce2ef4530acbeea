import { checkId, checkText } from '@middletier/runtime/check-input';
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

const LONGEST_TEXT = 2_000;

/** A provider as it goes into the catalogue, or a refusal that says which field to mend. */
export function checkProvider({ id, name, kind }: Provider): Provider {
  checkId(id, ['input', 'id']);
  return { id, name: checkText(name, ['input', 'name'], LONGEST_TEXT), kind };
}

/** An offer as it goes into the catalogue, or a refusal that says which field to mend. */
export function checkOffer(offer: Offer, provider: Provider | null): Offer {
  checkId(offer.id, ['input', 'id']);
  if (!provider)
    throw new Refusal('PROVIDER_UNKNOWN', `There is no provider ${offer.providerId}. Register it first.`, [
      'input',
      'providerId',
    ]);
  if (offer.halfDays < 1 || offer.halfDays > 200)
    throw new Refusal('BAD_LENGTH', 'halfDays must be 1 to 200.', ['input', 'halfDays']);
  return {
    ...offer,
    title: checkText(offer.title, ['input', 'title'], LONGEST_TEXT),
    summary: checkText(offer.summary, ['input', 'summary'], LONGEST_TEXT),
  };
}
