import type { MeasureId } from './measures';
import { meanInHundredths } from './percent';

/** What a school is compared with: the mean of `schools` other schools, in the measure's unit. */
export interface Comparator {
  readonly measure: MeasureId;
  readonly value: number;
  readonly schools: number;
}

/** The observed value of one school, in the measure's unit. */
export interface SchoolValue {
  readonly urn: string;
  readonly value: number;
}

/**
 * Mean of the other schools, each counting once (domain.md ground rule 7). Give the schools of the same phase in
 * the same authority; the school itself is taken out. Null where no other school has a value.
 */
export function areaMean(
  measure: MeasureId,
  urn: string,
  schools: readonly SchoolValue[],
): Comparator | null {
  const others = schools.filter((school) => school.urn !== urn).map((school) => school.value);
  return others.length === 0 ? null : { measure, value: meanInHundredths(others), schools: others.length };
}
