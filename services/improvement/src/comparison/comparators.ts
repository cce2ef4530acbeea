import { areaOf, type ObservedSchool } from '../observations/figures';
import { isReported } from '../observations/observation';
import type { Comparator } from './comparator';
import { compare } from './compare';
import { tallyOf, without, type Tally } from './tally';

/** What each school is compared with in its area, measure by measure, given all schools of the area. */
export function comparatorsIn(
  observed: readonly ObservedSchool[],
): (school: ObservedSchool) => readonly Comparator[] {
  const figures = new Map<string, number[]>();
  for (const school of observed)
    for (const { measure, value } of school.observations.filter(isReported)) {
      const key = keyOf(school, measure);
      figures.set(key, [...(figures.get(key) ?? []), value]);
    }
  const tallies = new Map([...figures].map(([key, values]) => [key, tallyOf(values)]));
  const counted = new Set(observed.map(({ urn }) => urn));
  return (school) =>
    school.observations.filter(isReported).flatMap(({ measure, value }) => {
      const tally: Tally | undefined = tallies.get(keyOf(school, measure));
      if (!tally) return [];
      const others = counted.has(school.urn) ? without(tally, value) : tally;
      return compare({ measure, kind: 'AREA', figure: value }, others) ?? [];
    });
}

const keyOf = (school: ObservedSchool, measure: string): string => `${areaOf(school)}|${measure}`;
