import type { ReturnWithdrawn } from '@middletier/organisations/contract';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { observed, type SchoolFigures } from './figures';
import { keptOfMeasures, readKept, saveKept } from './history-repository';
import { keepObservations } from './keep-observations';
import { keyOf, takenBack, type KeptObservation, type Telling } from './kept-observation';
import type { MeasureSource } from './measure';
import { observe } from './observe';
import { readFigures, saveFigures } from './repository';
import { measuredBy, sourceOf, toldByWeeks, type Measured } from './returned-figures';
import { withTold } from './snapshot';
import { tellObservations } from './tell-observations';

const ATTENDANCE = ['attendance-rate', 'unauthorised-absence-rate'];

/**
 * What a school returned is not known any more: what was observed of it goes, what another source had said of the same
 * periods stands again, and the figures of the school are made anew from what is left.
 */
export async function takeBackReturn(
  unit: UnitOfWork,
  withdrawn: ReturnWithdrawn,
  now: Date,
): Promise<SchoolFigures[]> {
  const { kind, returnId, school } = withdrawn;
  const source = sourceOfKind(kind);
  const before = (await readFigures(unit, [school.urn])).get(school.urn);
  if (!source || !before) return [];
  const telling = { source: { kind: source, name: returnId, by: null }, now };
  const taking = kind === 'attendance' ? takeBackWeeks : takeBackFigures;
  const { figures, kept } = await taking(unit, { withdrawn, before, telling });
  await saveFigures(unit, [figures]);
  const changed = new Map([[school.urn, kept]]);
  tellObservations(
    unit,
    { changed, recorded: 0, corrected: kept.length, unchanged: 0 },
    { figures: [figures], source: telling.source },
  );
  return [figures];
}

/** Where observations of a kind of return come from; null for one that is not observed. */
export const sourceOfKind = (kind: string): MeasureSource | null =>
  kind === 'attendance' ? 'ATTENDANCE_RETURN' : sourceOf(kind);

interface Taking {
  readonly withdrawn: ReturnWithdrawn;
  readonly before: SchoolFigures;
  readonly telling: Telling;
}

interface Taken {
  readonly figures: SchoolFigures;
  /** What changed of the history. */
  readonly kept: readonly KeptObservation[];
}

async function takeBackWeeks(unit: UnitOfWork, { withdrawn, before, telling }: Taking): Promise<Taken> {
  const gone = new Set(withdrawn.periods.map(({ from }) => from));
  const weeks = before.weeks.filter(({ weekCommencing }) => !gone.has(weekCommencing));
  const places = ATTENDANCE.flatMap((measure) => [...gone].map((period) => ({ measure, period })));
  const back = await retract(unit, before.urn, { places, telling });
  const others = before.observations.filter(({ measure }) => !ATTENDANCE.includes(measure));
  const figures = { ...before, weeks, ...observed(others, observe(weeks)) };
  const { changed } = await keepObservations(unit, toldByWeeks(figures), telling);
  return { figures, kept: [...back, ...(changed.get(before.urn) ?? [])] };
}

async function takeBackFigures(unit: UnitOfWork, { withdrawn, before, telling }: Taking): Promise<Taken> {
  const places = measuredBy(withdrawn);
  const kept = await retract(unit, before.urn, { places, telling });
  const measures = new Set(places.map(({ measure }) => measure));
  const left = await keptOfMeasures(unit, before.urn, [...measures]);
  const others = before.observations.filter(({ measure }) => !measures.has(measure));
  const standing = left.filter((one) => !one.withdrawn);
  return { figures: { ...before, ...observed(others, withTold([], standing)) }, kept };
}

interface Retraction {
  readonly places: readonly Measured[];
  readonly telling: Telling;
}

async function retract(
  unit: UnitOfWork,
  subject: string,
  { places, telling }: Retraction,
): Promise<KeptObservation[]> {
  const known = await readKept(
    unit,
    places.map((place) => keyOf({ subject, ...place })),
  );
  const kept = [...known.values()].flatMap((one) => takenBack(one, telling) ?? []);
  await saveKept(unit, kept);
  return kept;
}
