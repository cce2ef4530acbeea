import type { Closing, Conversion } from '@middletier/organisations/contract';
import { closedOn, endedWithSchool, goesOnAs, REGISTER } from '../schools/what-became';
import type { Offer } from './offer';
import type { SupportRequest } from './request';

/** Offers and requests of some schools, and requests that wait for a deployment with one of those offers. */
export interface Sides {
  readonly offers: readonly Offer[];
  readonly requests: readonly SupportRequest[];
}

const changed = <Side extends Offer | SupportRequest>(side: Side, what: string, at: Date): Side => ({
  ...side,
  version: side.version + 1,
  changes: [...side.changes, { at, by: REGISTER.name, what }],
});

const waits = ({ state }: SupportRequest): boolean => state === 'OPEN' || state === 'MATCHED';

/** A school that closes asks for nothing and offers nothing, and whoever was matched with it asks again. */
export function withdrawWithSchool({ offers, requests }: Sides, { urn, on }: Closing, at: Date): Sides {
  const what = closedOn(on);
  const withdrawn = offers.filter((offer) => offer.urn === urn && offer.available);
  const ids = new Set(offers.filter((offer) => offer.urn === urn).map(({ id }) => id));
  return {
    offers: withdrawn.map((offer) => changed({ ...offer, available: false }, what, at)),
    requests: requests.filter(waits).flatMap((one): SupportRequest[] => {
      if (one.urn === urn) return [changed({ ...one, state: 'WITHDRAWN', matchedOffer: null }, what, at)];
      const isLost = one.state === 'MATCHED' && ids.has(one.matchedOffer!);
      const again = 'open again: the supporting school closed';
      return isLost ? [changed({ ...one, state: 'OPEN', matchedOffer: null }, again, at)] : [];
    }),
  };
}

/** They go on under the new number; those that had ended with the old one are open again. */
export function carrySides({ offers, requests }: Sides, conversion: Conversion, at: Date): Sides {
  const { from, to } = conversion;
  const what = goesOnAs(conversion);
  const hadEnded = ({ changes }: Offer | SupportRequest) => endedWithSchool(changes.at(-1)?.what);
  return {
    offers: offers
      .filter(({ urn }) => urn === from)
      .map((one) => changed({ ...one, urn: to, available: one.available || hadEnded(one) }, what, at)),
    requests: requests
      .filter(({ urn }) => urn === from)
      .map((one) => changed({ ...one, urn: to, state: hadEnded(one) ? 'OPEN' : one.state }, what, at)),
  };
}
