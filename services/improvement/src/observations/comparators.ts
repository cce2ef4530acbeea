import { areaMean, type Comparator, type SchoolValue } from './area-mean';
import { areaOf, type ObservedSchool } from './figures';

/** What each school is compared with, measure by measure, given all schools of its area. */
export function comparatorsIn(
  observed: readonly ObservedSchool[],
): (school: ObservedSchool) => readonly Comparator[] {
  const values = new Map<string, SchoolValue[]>();
  const valuesOf = (school: ObservedSchool, measure: string): SchoolValue[] => {
    const key = `${areaOf(school)}|${measure}`;
    const found = values.get(key) ?? [];
    if (found.length === 0) values.set(key, found);
    return found;
  };
  for (const school of observed)
    for (const { measure, value } of school.observations)
      valuesOf(school, measure).push({ urn: school.urn, value });
  return (school) =>
    school.observations.flatMap(
      ({ measure }) => areaMean(measure, school.urn, valuesOf(school, measure)) ?? [],
    );
}
