import type { SchoolFacts } from '@middletier/organisations/contract';
import type { Offer } from './offer';
import type { SupportRequest } from './request';
import { NO_LOAD, type Asking, type Offering } from './sides';

const school = (urn: string, given: Partial<SchoolFacts> = {}): SchoolFacts =>
  ({
    ...{ urn, name: `School ${urn}`, phase: 'PRIMARY', status: 'OPEN', trust: null },
    ...{
      localAuthority: { code: '990', name: 'Northern' },
      location: { easting: 400_000, northing: 300_000 },
    },
    ...given,
  }) as SchoolFacts;

const YEAR = { from: '2026-09-01', to: '2027-07-31' };

/** A primary that asks for ten days on reading, on its way out of concern. */
export function anAsking(given: Partial<SupportRequest> = {}, facts: Partial<SchoolFacts> = {}): Asking {
  const request: SupportRequest = {
    ...{ id: 'r1', owner: 'local-authority:990', urn: '990001', needs: ['reading'], stage: 'OUT_OF_CONCERN' },
    ...{ days: 10, ...YEAR, priority: 1, refusedOffers: [], ownTrustAllowed: false },
    ...{ state: 'OPEN', matchedOffer: null, version: 1, changes: [] },
    ...given,
  };
  return { id: request.id, request, school: school(request.urn, facts), needs: new Set(request.needs) };
}

/** A coach-trained school of another authority, twenty kilometres away, that offers what anAsking asks for. */
export function anOffering(
  given: Partial<Offer> = {},
  facts: Partial<SchoolFacts> = {},
  known: Partial<Offering> = {},
): Offering {
  const offer: Offer = {
    ...{ id: 's1', owner: 'local-authority:990', urn: '991001', leader: null, phases: ['PRIMARY'] },
    ...{ needs: ['reading'], stages: ['OUT_OF_CONCERN'], coachTrained: true, days: 20, atOnce: 2, ...YEAR },
    ...{ interests: [], available: true, version: 1, changes: [] },
    ...given,
  };
  const away = { location: { easting: 420_000, northing: 300_000 } };
  const other = { ...away, localAuthority: { code: '991', name: 'Southern' }, ...facts };
  return {
    ...{ id: offer.id, offer, school: school(offer.urn, other), category: 'GREEN', load: NO_LOAD },
    ...{ places: 2, daysAPlace: 10 },
    ...known,
  };
}
