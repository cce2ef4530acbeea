import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { observationRecorded } from '../contract';
import type { SchoolFigures } from './figures';
import type { Keeping } from './keep-observations';
import type { ObservationSource } from './kept-observation';

/** Tells what is new or corrected: one fact a school and file or return. */
export function tellObservations(
  unit: UnitOfWork,
  { changed }: Keeping,
  told: { readonly figures: Iterable<SchoolFigures>; readonly source: ObservationSource },
): void {
  const { kind, name } = told.source;
  for (const { urn, phase, audience } of told.figures) {
    const observations = changed.get(urn)?.map((kept) => ({
      ...{ measure: kept.measure, period: kept.period, from: kept.from, to: kept.to },
      ...{ state: kept.state, value: kept.value, cohort: kept.cohort },
      corrects: kept.superseded.length > 0,
    }));
    if (!observations) continue;
    unit.emit(observationRecorded, urn, {
      ...{ school: { urn }, phase, source: { kind, name }, observations, audience },
    });
  }
}
