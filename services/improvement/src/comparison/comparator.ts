/**
 * With whom a school is compared: AREA is the other open schools of its phase in its authority, NATIONAL the country's
 * line for its phase, SIMILAR_SCHOOLS those nearest by intake, OWN_PAST itself in earlier periods, CHOSEN_SCHOOLS whom
 * the reader named.
 */
export const COMPARATOR_KINDS = [
  'AREA',
  'NATIONAL',
  'SIMILAR_SCHOOLS',
  'OWN_PAST',
  'CHOSEN_SCHOOLS',
] as const;
export type ComparatorKind = (typeof COMPARATOR_KINDS)[number];

/** What a school is compared with for one measure; at most one of each kind and measure. */
export interface Comparator {
  /** Id of the measure, as in the catalogue. */
  readonly measure: string;
  readonly kind: ComparatorKind;
  /** Mean in the measure's unit, rounded to hundredths; each school counts once. */
  readonly value: number;
  /** Schools behind the value; 1 for OWN_PAST, which is the school itself. */
  readonly schools: number;
  /**
   * Share in per cent of the compared schools with a worse figure. Null for OWN_PAST, for a measure of which neither
   * direction is better, and where only a published line is known.
   */
  readonly percentile: number | null;
}
