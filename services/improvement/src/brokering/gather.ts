import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownCategorisations } from '../categorisation/known-categories';
import { supporterLoads } from '../deployments/supporter-loads';
import type { Offer } from './offer';
import { findOffers, findRequests, matchedWith } from './repository';
import type { SupportRequest } from './request';
import type { FixedPair, Round } from './round';
import { capacityOf, NO_LOAD, type Asking, type Load, type Offering } from './sides';
import type { Sides } from './solve-round';

type Known = Pick<Round, 'requests' | 'offers' | 'fixed'>;

/** Everything that the rules of a round ask of either side, in a fixed number of queries. */
export async function gatherSides(unit: UnitOfWork, round: Known): Promise<Sides> {
  const requests = await findRequests(unit, round.requests);
  const offers = await findOffers(unit, round.offers);
  const urns = [...requests, ...offers].map(({ urn }) => urn);
  const schools = await knownSchools<SchoolFacts>(unit, urns);
  const categorised = await knownCategorisations(unit, urns);
  const loads = await loadsOf(unit, round);
  const days = new Map(requests.map((request) => [request.id, request.days]));
  const offering = (offer: Offer): Offering => {
    const load = loads.get(offer.id) ?? NO_LOAD;
    const fixed = fixedWith(offer.id, round.fixed, days);
    const category = categorised.get(offer.urn)?.category ?? null;
    const school = schools.get(offer.urn)!;
    return { id: offer.id, offer, school, category, load, ...capacityOf(offer, load, fixed) };
  };
  return {
    // A request or an offer is taken of schools in the register alone, and none ever leaves it.
    askings: requests.map((request) => askingOf(request, schools.get(request.urn)!)),
    offerings: offers.map(offering),
  };
}

const askingOf = (request: SupportRequest, school: SchoolFacts): Asking => ({
  ...{ id: request.id, request, school, needs: new Set(request.needs) },
});

function fixedWith(id: string, fixed: readonly FixedPair[], days: ReadonlyMap<string, number>) {
  const mine = fixed.filter(({ supporter }) => supporter === id);
  return { schools: mine.length, days: mine.reduce((sum, { request }) => sum + (days.get(request) ?? 0), 0) };
}

/**
 * What deployments bind, and matches of earlier rounds of which none was made yet. What came of the round's own requests
 * is left out: its reckoning stays as it was when people decided by it.
 */
async function loadsOf(
  unit: UnitOfWork,
  { offers, requests }: Pick<Known, 'offers' | 'requests'>,
): Promise<ReadonlyMap<string, Load>> {
  const loads = new Map(await supporterLoads(unit, { offers, besides: requests }));
  const own = new Set(requests);
  for (const { id, matchedOffer, days } of await matchedWith(unit, offers)) {
    if (own.has(id)) continue;
    const load = loads.get(matchedOffer!) ?? NO_LOAD;
    loads.set(matchedOffer!, { ...load, days: load.days + days, schools: load.schools + 1 });
  }
  return loads;
}
