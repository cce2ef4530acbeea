import type { Store } from '@middletier/runtime/unit-of-work';
import { knownFigures, observedAreas } from '../observations/known-figures';
import { covers, type PlanVersion } from './area-plan';
import type { YearFigure } from './figure';

/** Phases as the register names them, of those schools that have figures. */
const PHASES = [
  ...['NURSERY', 'PRIMARY', 'MIDDLE_DEEMED_PRIMARY', 'SECONDARY', 'MIDDLE_DEEMED_SECONDARY'],
  ...['ALL_THROUGH', 'SIXTEEN_PLUS', 'NOT_APPLICABLE'],
];

/** The figures of school years that have been observed at the schools of a plan, by measure of the catalogue. */
export async function observedFigures(
  store: Store,
  { area, priorities }: PlanVersion,
): Promise<Map<string, YearFigure[]>> {
  const wanted = new Set(
    priorities.flatMap(({ measures }) => measures.flatMap(({ measure }) => measure ?? [])),
  );
  const found = new Map<string, YearFigure[]>([...wanted].map((measure) => [measure, []]));
  if (wanted.size === 0) return found;
  const phases = area.phases.length > 0 ? area.phases : PHASES;
  const keys = area.authorities.flatMap((code) => phases.map((phase) => `${code}|${phase}`));
  const schools = await store.transact(async (unit) => {
    const inArea = await observedAreas(unit, new Set(keys));
    const named = await knownFigures(unit, area.urns);
    return new Map([...inArea, ...named.values()].map((one) => [one.urn, one]));
  });
  for (const { urn, phase, audience, observations } of schools.values()) {
    if (!covers(area, { urn, phase, localAuthority: audience.localAuthority })) continue;
    for (const { measure, series } of observations)
      for (const { period, value, cohort } of series)
        if (value !== null && /^\d{4}\/\d\d$/.test(period))
          found.get(measure)?.push({ urn, year: period, value, cohort });
  }
  return found;
}
