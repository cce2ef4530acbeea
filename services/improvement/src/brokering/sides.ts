import type { SchoolFacts } from '@middletier/organisations/contract';
import type { Offer } from './offer';
import type { SupportRequest } from './request';

/** What a supporter is bound to already, and what came of what they did before. */
export interface Load {
  readonly days: number;
  readonly schools: number;
  readonly completed: number;
  readonly improved: number;
}

export const NO_LOAD: Load = { days: 0, schools: 0, completed: 0, improved: 0 };

/** A request with what is known of its school. */
export interface Asking {
  readonly id: string;
  readonly request: SupportRequest;
  readonly school: SchoolFacts;
  readonly needs: ReadonlySet<string>;
}

/** An offer with what is known of its school and of what it is bound to. */
export interface Offering {
  readonly id: string;
  readonly offer: Offer;
  readonly school: SchoolFacts;
  readonly category: string | null;
  readonly load: Load;
  /** Schools it can still take, and whole days that each of them can have. */
  readonly places: number;
  readonly daysAPlace: number;
}

/** What pairs fixed in a round take of a supporter. */
export interface Fixed {
  readonly days: number;
  readonly schools: number;
}

/**
 * The days that are left are shared out over the places that are left, so that any schools that fill them can have their
 * days: 20 days for two schools at once are 10 for each. `places` counts those fixed in the round too.
 */
export function capacityOf({ days, atOnce }: Offer, load: Load, fixed: Fixed) {
  const places = Math.max(0, atOnce - load.schools);
  const free = Math.max(0, places - fixed.schools);
  const left = Math.max(0, days - load.days - fixed.days);
  return { places, daysAPlace: free === 0 ? 0 : Math.floor(left / free) };
}

/** Metres in a straight line; null where one of them is not on the map. */
export function metresBetween(one: SchoolFacts, other: SchoolFacts): number | null {
  if (!one.location || !other.location) return null;
  const { easting, northing } = one.location;
  return Math.round(Math.hypot(easting - other.location.easting, northing - other.location.northing));
}

export const nameOf = ({ offer, school }: Offering): string =>
  offer.leader ? `${offer.leader.name} (${offer.leader.designation}, ${school.name})` : school.name;
