import { Refusal } from '@middletier/runtime/refusal';
import type { SchoolFilter } from '../register/school-filter';
import { MEASURES, type Facts } from './measures';

/** A need, as bounds of a measure; both bounds are included. */
export interface Criterion {
  readonly measure: string;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

export interface MeasuredValue {
  readonly measure: string;
  readonly value: number;
}

/** SHARES with the values that show it; UNKNOWN where a measure has no value for the school. */
export type Finding =
  | { readonly kind: 'SHARES'; readonly values: readonly MeasuredValue[] }
  | { readonly kind: 'DIFFERS' }
  | { readonly kind: 'UNKNOWN' };

/** Whether a school has all the needs (domain.md L3). */
export function judgeNeed(criteria: readonly Criterion[], facts: Facts): Finding {
  const values = criteria.map(({ measure }) => MEASURES[measure]!.valueOf(facts));
  const differs = criteria.some((criterion, i) => values[i] != null && !meets(criterion, values[i]));
  if (differs) return { kind: 'DIFFERS' };
  if (values.includes(null)) return { kind: 'UNKNOWN' };
  return { kind: 'SHARES', values: criteria.map(({ measure }, i) => ({ measure, value: values[i]! })) };
}

const meets = ({ atLeast, atMost }: Criterion, value: number): boolean =>
  (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);

/** Refuses criteria that say nothing or cannot be met. */
export function checkCriteria(criteria: readonly Criterion[], path: readonly string[]): readonly Criterion[] {
  if (criteria.length === 0)
    throw new Refusal('NEED_MISSING', 'Say what the schools share: give one measure at least.', path);
  criteria.forEach(({ measure, atLeast, atMost }, i) => {
    if (!Object.hasOwn(MEASURES, measure))
      throw new Refusal(
        'MEASURE_UNKNOWN',
        `There is no measure ${measure}; there are ${Object.keys(MEASURES).join(', ')}.`,
        [...path, String(i), 'measure'],
      );
    if (atLeast === null && atMost === null)
      throw new Refusal('BOUND_MISSING', `Give atLeast or atMost for ${measure}.`, [...path, String(i)]);
    if (atLeast !== null && atMost !== null && atLeast > atMost)
      throw new Refusal('BOUNDS_REVERSED', `No ${measure} is at least ${atLeast} and at most ${atMost}.`, [
        ...path,
        String(i),
      ]);
  });
  return criteria;
}

const PLACES = ['localAuthorities', 'trusts', 'urns', 'near', 'nearSchool', 'postcodeArea'] as const;

/** A network is of schools that can meet: refuses a search of the whole country. */
export function requireArea(filter: SchoolFilter): SchoolFilter {
  if (PLACES.some((place) => filter[place] != null)) return filter;
  throw new Refusal('AREA_MISSING', `Say where to look: give one of ${PLACES.join(', ')}.`, [
    'need',
    'among',
  ]);
}
