import type { CapacityGrade, Criterion, Framework, StandardsGroup } from '../frameworks/framework';
import { conditionMet } from '../frameworks/condition-met';
import { rankOf } from '../frameworks/framework';
import { percentOf } from '../observations/percent';
import type { Signal } from '../signals/raise-signals';
import { figureName, type FigureColumn } from './figure-column';
import type { SchoolColumns } from './school-columns';

/** Where a framework puts a school. */
export interface Placing {
  readonly category: string;
  readonly group: StandardsGroup;
  readonly capacity: CapacityGrade;
  /** The floor that decided, where one did. */
  readonly floor: string | null;
  /** Ids of the criteria that are asked of the school. */
  readonly criteria: readonly string[];
  /** The share of all points that a criterion lost, in per cent, 0 for one that does not count: it tells what moved a school. */
  readonly lost: (criterion: string) => number;
}

/** All that decides the categories of some schools, each in its row. */
export interface KnownColumns extends SchoolColumns {
  /** By `figureName`. */
  readonly figures: ReadonlyMap<string, FigureColumn>;
  readonly capacities: readonly (CapacityGrade | null)[];
  readonly signals: readonly (readonly Signal[])[];
}

/** Puts the school of a row where `categorise` would, without the words; null where that has no category for it. */
export type Placer = (row: number) => Placing | null;

/** A criterion made ready: a figure below `edges[n]` earns `points[n]`. */
interface Ready {
  readonly id: string;
  readonly name: string;
  readonly phases: readonly string[] | null;
  readonly edges: Float64Array;
  readonly points: Float64Array;
  readonly best: number;
  readonly weight: number;
  readonly leastCohort: number;
  /** NaN where it is left out with fewer. */
  readonly standIn: number;
}

/** A framework made ready for many schools, some at a time. */
export function placeBy(framework: Framework): (known: KnownColumns) => Placer {
  const criteria = framework.criteria.map(ready);
  return (known) => {
    const columns = criteria.map((criterion) => ({ criterion, column: known.figures.get(criterion.name)! }));
    const byPhase = new Map<string, Asked>();
    const seen = seenBy(framework, known);
    return (row) => {
      const { phase } = known.schools[row]!;
      const asked = byPhase.get(phase) ?? askedOf(columns, phase);
      byPhase.set(phase, asked);
      return place(framework, asked, { capacity: known.capacities[row] ?? null, row, seen });
    };
  };
}

function ready({ id, measure, basis, phases, bands, weight, leastCohort, withFewer }: Criterion): Ready {
  const points = Float64Array.from(bands, (band) => band.points);
  return {
    ...{ id, name: figureName(measure, basis), phases, weight, leastCohort, points },
    edges: Float64Array.from(bands, ({ below }) => below ?? Infinity),
    best: Math.max(...points),
    standIn: withFewer === 'LEAVE_OUT' ? NaN : withFewer.points,
  };
}

interface Judged {
  readonly criterion: Ready;
  readonly column: FigureColumn;
}

/** What is asked of the schools of a phase. */
interface Asked {
  readonly ids: readonly string[];
  readonly judged: readonly Judged[];
}

function askedOf(columns: readonly Judged[], phase: string): Asked {
  const judged = columns.filter(({ criterion: { phases } }) => phases === null || phases.includes(phase));
  return { judged, ids: judged.map(({ criterion }) => criterion.id) };
}

interface School {
  readonly row: number;
  readonly capacity: CapacityGrade | null;
  readonly seen: (row: number) => Seen;
}

function place(framework: Framework, { judged, ids }: Asked, school: School): Placing | null {
  const { row } = school;
  let [total, available] = [0, 0];
  let onEvidence = false;
  for (const one of judged) {
    const points = pointsOf(one, row);
    if (Number.isNaN(points)) continue;
    const { best, weight } = one.criterion;
    onEvidence ||= !standsIn(one, row);
    total += points * weight;
    available += best * weight;
  }
  if (!onEvidence) return null;
  const percent = percentOf(total, available);
  const { group } = framework.standardsGroups.find(({ fromPercent }) => percent >= fromPercent)!;
  const capacity = school.capacity ?? framework.capacityUntilJudged;
  const cell = framework.matrix[group][capacity];
  const floor = floorOver(framework, cell, school);
  const lost = (id: string) => (lostBy(judged[ids.indexOf(id)], row) * 100) / available;
  return { category: floor ?? cell, group, capacity, floor, criteria: ids, lost };
}

/** Too few pupils come first: whatever else is missing, the framework says what happens then. */
function standsIn({ criterion, column: { figure, cohort, suppressed } }: Judged, row: number): boolean {
  return cohort[row]! < criterion.leastCohort || (suppressed[row] === 1 && Number.isNaN(figure[row]));
}

/** NaN where the criterion does not count. */
function pointsOf(judged: Judged, row: number): number {
  const { criterion, column } = judged;
  if (standsIn(judged, row)) return criterion.standIn;
  const figure = column.figure[row]!;
  if (Number.isNaN(figure)) return NaN;
  let band = 0;
  while (figure >= criterion.edges[band]!) band += 1;
  return criterion.points[band]!;
}

/** In weighted points. */
function lostBy(judged: Judged | undefined, row: number): number {
  const points = judged ? pointsOf(judged, row) : NaN;
  return Number.isNaN(points) ? 0 : (judged!.criterion.best - points) * judged!.criterion.weight;
}

function floorOver(
  { escalations, categories }: Framework,
  cell: string,
  { row, seen }: School,
): string | null {
  let floor: string | null = null;
  for (const { when, floor: next } of escalations) {
    const worse = rankOf({ categories }, next) > rankOf({ categories }, floor ?? cell);
    if (worse && conditionMet(when, seen(row)) !== null) floor = next;
  }
  return floor;
}

/** What conditions are read from. */
type Seen = Parameters<typeof conditionMet>[1];

/** Periods before are looked at only where a condition asks for them. */
function seenBy({ escalations }: Framework, { signals, measures }: KnownColumns): (row: number) => Seen {
  const limited = new Set(
    escalations
      .flatMap(({ when }) => ('limits' in when ? when.limits.flat() : []))
      .map((limit) => limit.measure),
  );
  const columns = [...limited].map((measure) => ({ measure, series: measures.get(measure)!.series! }));
  return (row) => ({
    signals: signals[row]!,
    observations: columns.map(({ measure, series }) => ({ measure, series: series[row]! })),
  });
}
