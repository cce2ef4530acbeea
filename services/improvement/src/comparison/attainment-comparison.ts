import type { SchoolFacts } from '@middletier/organisations/contract';
import { Refusal } from '@middletier/runtime/refusal';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import { findMeasure, type Measure } from '../observations/measures';
import { columnsOf, seriesIn, type AttainmentSeries } from './attainment-table';
import { compare } from './compare';
import { published } from './comparators';
import type { Comparator, ComparatorKind } from './comparator';
import { concernsActor, isPublished, tellsNobody, withoutSmall } from './may-read';
import { readNationalLines } from './national-lines';
import { readOthers, type Wanted } from './others';
import { ownPast } from './own-past';
import { pupilSpread } from './pupil-spread';
import type { Point } from './series';

const MOST_SCHOOLS = 100;

export interface AttainmentAsked {
  readonly measure: string;
  readonly schools: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly against: ComparatorKind;
  readonly chosenSchools: readonly string[] | null;
  readonly leastCohort: number;
}

export interface AttainmentRow {
  readonly urn: string;
  readonly name: string;
  /** Null for those who may not see it. */
  readonly series: AttainmentSeries | null;
}

export interface AttainmentComparison {
  readonly measure: Measure;
  readonly periods: readonly string[];
  readonly rows: readonly AttainmentRow[];
}

interface Row {
  readonly facts: SchoolFacts;
  readonly points: readonly Point[] | null;
}

/** The table of a measure, each school beside those that are asked for, in a few queries whatever their number. */
export async function attainmentComparison(
  context: Context,
  asked: AttainmentAsked,
): Promise<AttainmentComparison> {
  const measure = checkMeasure(asked.measure, ['input', 'measure']);
  const schools = await checkSchools(context, asked.schools, 'schools');
  await checkChosen(context, asked, measure);
  const rows = await Promise.all(schools.map((facts) => rowOf(context, facts, measure)));
  const periods = columnsOf(
    rows.map(({ points }) => points ?? []),
    asked,
  );
  const comparatorsOf = await besideWhom(context, asked, { rows, periods, measure });
  const rules = { measure: measure.id, spread: pupilSpread(measure), leastCohort: asked.leastCohort };
  return {
    ...{ measure, periods },
    rows: rows.map((row) => {
      const { urn, name } = row.facts;
      const { points } = row;
      const series = points && seriesIn(periods, { points, comparatorIn: comparatorsOf(row) }, rules);
      return { urn, name, series };
    }),
  };
}

function checkMeasure(id: string, path: readonly (string | number)[]): Measure {
  const measure = findMeasure(id);
  if (measure) return measure;
  throw new Refusal(
    'MEASURE_UNKNOWN',
    `The catalogue has no measure ${id}. Ask for measures to see them all.`,
    path,
  );
}

async function checkSchools(
  { schools }: Context,
  urns: readonly string[],
  field: 'schools' | 'chosenSchools',
): Promise<SchoolFacts[]> {
  const path = ['input', field];
  const distinct = [...new Set(urns)];
  if (distinct.length === 0 || distinct.length > MOST_SCHOOLS)
    throw new Refusal('TOO_MANY', `Name 1 to ${MOST_SCHOOLS} schools; these are ${distinct.length}.`, path);
  const found = await Promise.all(distinct.map((urn) => schools.load(urn)));
  return found.map((facts, index) => {
    if (facts) return facts;
    throw new Refusal(
      'SCHOOL_UNKNOWN',
      `The register has no school ${distinct[index]}. Check the URN.`,
      path,
    );
  });
}

/** A mean of chosen schools could tell what one of them returned: so each of them must be one's concern. */
async function checkChosen(context: Context, asked: AttainmentAsked, measure: Measure): Promise<void> {
  if (asked.against !== 'CHOSEN_SCHOOLS') return;
  const chosen = await checkSchools(context, chosenBy(asked), 'chosenSchools');
  if (!isPublished(measure)) for (const { urn } of chosen) await requireConcernWith(context, urn);
}

const chosenBy = ({ chosenSchools, schools }: AttainmentAsked): readonly string[] => chosenSchools ?? schools;

async function rowOf(context: Context, facts: SchoolFacts, measure: Measure): Promise<Row> {
  const mine = concernsActor(context, facts);
  if (!mine && !isPublished(measure)) return { facts, points: null };
  const observations = await context.observations.load(facts.urn);
  const series = observations.find((seen) => seen.measure === measure.id)?.series ?? [];
  return { facts, points: mine ? series : series.map(withoutSmall(measure)) };
}

interface Table {
  readonly rows: readonly Row[];
  readonly periods: readonly string[];
  readonly measure: Measure;
}

async function besideWhom(
  { store: { db } }: Context,
  asked: AttainmentAsked,
  { rows, periods, measure }: Table,
): Promise<(row: Row) => (point: Point) => Comparator | null> {
  const { against: kind } = asked;
  if (kind === 'OWN_PAST')
    return ({ points }) =>
      (point) =>
        ownPast(measure.id, [
          ...(points ?? []).filter(({ period }) => period < point.period),
          { ...point, value: 0 },
        ]);
  const wantedOf = ({ facts }: Row, period: string): Wanted => ({
    school: facts,
    measure: measure.id,
    period,
  });
  const wanted = rows.flatMap((row) => periods.map((period) => wantedOf(row, period)));
  const others = await readOthers({ db }, { kind, chosen: chosenBy(asked) }, wanted);
  const lines = kind === 'NATIONAL' ? await readNationalLines({ db }) : () => undefined;
  return (row) => (point) => {
    const peers = others(wantedOf(row, point.period));
    const compared = compare({ measure: measure.id, kind, figure: point.value }, peers);
    const found = published(compared, { measure: measure.id, period: point.period }, lines);
    return found && tellsNobody(measure)(found) ? found : null;
  };
}
