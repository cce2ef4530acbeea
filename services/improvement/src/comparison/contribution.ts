import type { Audience } from '@middletier/runtime/event';
import { areaOf } from '../observations/figures';
import { isReturnedIntake, type Intake } from '../observations/intake';
import { hundredths, type Moves } from './tally';
import { yearOf, type Point } from './series';

/** A school as it is compared. */
export interface ComparedSchool {
  readonly urn: string;
  readonly phase: string;
  readonly audience: Audience;
  readonly closed: boolean;
  readonly observations: readonly ComparedObservation[];
  /** Whom it teaches; null where not known. */
  readonly intake?: Intake;
}

/** The latest of a measure, with the periods before it. */
export interface ComparedObservation {
  readonly measure: string;
  readonly period: string;
  readonly value: number | null;
  readonly cohort: number | null;
  readonly series?: readonly Point[];
}

/** What a school adds to the tallies of its area and of the country. */
export interface Contribution {
  readonly urn: string;
  /** Null for a closed school, which keeps its figures and is counted nowhere. */
  readonly area: string | null;
  readonly phase: string;
  /** In hundredths, by measure and period. */
  readonly figures: Readonly<Record<string, number>>;
  readonly intake: Readonly<Record<string, number | null>>;
  /** Where the intake is what the school returned: that is for those alone whom the school concerns. */
  readonly returnedIntake?: true;
}

/** Weekly figures and grades of inspections come on days of their own: of these the latest of each school is compared. */
const LATEST = 'latest';

/** Figures of a school year are compared with those of the same year only. */
const periodKey = (period: string): string =>
  yearOf(period) === null || /^\d{4}-\d\d-\d\d/.test(period) ? LATEST : period;

export const figureKey = (measure: string, period: string): string => `${measure}|${periodKey(period)}`;

export function contributionOf(school: ComparedSchool): Contribution {
  const figures: Record<string, number> = {};
  for (const { measure, period, value, series = [] } of school.observations) {
    for (const point of series)
      if (point.value !== null && periodKey(point.period) !== LATEST)
        figures[figureKey(measure, point.period)] = hundredths(point.value);
    if (value !== null) figures[figureKey(measure, period)] = hundredths(value);
  }
  const { urn, phase, closed, intake } = school;
  const area = closed ? null : areaOf(school);
  const returned = isReturnedIntake(school.observations) ? ({ returnedIntake: true } as const) : {};
  return { urn, phase, area, figures, intake: { ...intake }, ...returned };
}

/** The tallies that a figure is counted in: its area's and its country's. */
export const tallyKeys = ({ area, phase }: Contribution, figure: string): readonly string[] =>
  area === null ? [] : [`${area}|${figure}`, nationalKey(phase, figure)];

export const nationalKey = (phase: string, figure: string): string => `national|${phase}|${figure}`;

/** By tally, what moves when some schools' contributions change; a tally that nothing changes in is not among them. */
export function movesOf(
  before: ReadonlyMap<string, Contribution>,
  after: readonly Contribution[],
): Map<string, Moves> {
  const moves = new Map<string, { gone: number[]; come: number[] }>();
  const move = (key: string, way: keyof Moves, figure: number) => {
    const found = moves.get(key) ?? { gone: [], come: [] };
    found[way].push(figure);
    moves.set(key, found);
  };
  for (const now of after) {
    const [was, is] = [countedIn(before.get(now.urn)), countedIn(now)];
    for (const [key, figure] of was) if (is.get(key) !== figure) move(key, 'gone', figure);
    for (const [key, figure] of is) if (was.get(key) !== figure) move(key, 'come', figure);
  }
  return moves;
}

const countedIn = (contribution: Contribution | undefined): Map<string, number> =>
  new Map(
    Object.entries(contribution?.figures ?? {}).flatMap(([figure, value]) =>
      tallyKeys(contribution!, figure).map((key): [string, number] => [key, value]),
    ),
  );
