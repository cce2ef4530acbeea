import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { keepNationalLines, type NationalLine } from '../comparison/national-lines';
import { keepObservations, type Keeping } from './keep-observations';
import type { KeptObservation, Telling, Told } from './kept-observation';
import { findMeasure } from './measures';
import { ENGLAND, ENGLAND_STATE_FUNDED } from './published-area';
import { readPublished, savePublished } from './published-repository';
import { withTold } from './snapshot';

/** Keeps what a table publishes of England and of authorities, as it is published: nothing is reckoned. */
export async function recordPublished(
  unit: UnitOfWork,
  told: readonly Told[],
  telling: Telling,
): Promise<Keeping> {
  const kept = await keepObservations(unit, told, telling);
  const before = await readPublished(unit, [...kept.changed.keys()]);
  const after = [...kept.changed].map(
    ([area, changed]) => [area, withTold(before.get(area) ?? [], changed)] as const,
  );
  await savePublished(unit, new Map(after));
  await keepNationalLines(unit, nationalLines(kept));
  return kept;
}

/** What schools are compared with nationally: the schools that the state funds, or all where a table has only those. */
function nationalLines({ changed }: Keeping): readonly NationalLine[] {
  const lines = [...(changed.get(ENGLAND) ?? []), ...(changed.get(ENGLAND_STATE_FUNDED) ?? [])];
  const preferred = new Map(lines.map((line) => [`${line.measure}|${line.period}`, line]));
  return [...preferred.values()].flatMap(linesOf);
}

/** One a phase that the measure is taken in. */
function linesOf({ measure, period, value, source }: KeptObservation): NationalLine[] {
  if (value === null) return [];
  const phases = findMeasure(measure)?.phases ?? [];
  return phases.map((phase) => ({ phase, measure, period, value, source: source.name }));
}
