import type { Observation } from '../observations/observation';
import { percentOf } from '../observations/percent';
import { GOOD_OR_BETTER, INADEQUATE, type Line } from './lines';

/** An open school of an authority with its observations. */
export interface ObservedSchool {
  readonly urn: string;
  readonly observations: readonly Pick<Observation, 'measure' | 'series'>[];
}

/** A share held against a line; null where no school was inspected, so that there is nothing to say. */
export interface Share {
  readonly schools: number;
  /** The denominator. */
  readonly of: number;
  readonly percent: number | null;
  readonly line: Line;
  readonly onRightSide: boolean | null;
  /** What one school is in per cent: crude where they are few. */
  readonly oneSchoolIs: number | null;
}

const OVERALL = 'ofsted-overall-effectiveness';
const CARD = 'report-card-';
const [GOOD, INADEQUATE_GRADE] = [2, 4];
const [EXPECTED, URGENT] = [3, 1];

/** The grade that held on a day: that of the last inspection up to it; null for a school that had none. */
export function gradeOn({ observations }: ObservedSchool, day: string): number | null {
  const series = observations.find(({ measure }) => measure === OVERALL)?.series ?? [];
  return series.findLast(({ period, value }) => period <= day && value !== null)?.value ?? null;
}

/** The grades of the areas of a report card that held on a day; none for a school that had none. */
const cardOn = ({ observations }: ObservedSchool, day: string): number[] =>
  observations
    .filter(({ measure }) => measure.startsWith(CARD))
    .flatMap(
      ({ series }) => series.findLast(({ period, value }) => period <= day && value !== null)?.value ?? [],
    );

export interface Quality {
  readonly asAt: string;
  readonly schools: number;
  /** Those that had a grade for overall effectiveness by the day. */
  readonly inspected: number;
  readonly goodOrBetter: Share;
  readonly inadequate: Share;
  /** Those that had a report card by the day; another scale, never added to the grades. */
  readonly reportCards: number;
  readonly everyAreaExpected: number;
  readonly anyAreaUrgent: number;
}

/** How good the schools of an authority are by their inspections up to a day (domain.md W8). */
export function qualityOf(schools: readonly ObservedSchool[], asAt: string): Quality {
  const grades = schools.flatMap((one) => gradeOn(one, asAt) ?? []);
  const cards = schools.map((one) => cardOn(one, asAt)).filter(({ length }) => length > 0);
  const shareOf = (line: Line, holds: (grade: number) => boolean) =>
    share(grades.filter(holds).length, grades.length, line);
  return {
    ...{ asAt, schools: schools.length, inspected: grades.length },
    goodOrBetter: shareOf(GOOD_OR_BETTER, (grade) => grade <= GOOD),
    inadequate: shareOf(INADEQUATE, (grade) => grade === INADEQUATE_GRADE),
    reportCards: cards.length,
    everyAreaExpected: cards.filter((areas) => areas.every((grade) => grade >= EXPECTED)).length,
    anyAreaUrgent: cards.filter((areas) => areas.includes(URGENT)).length,
  };
}

function share(schools: number, of: number, line: Line): Share {
  if (of === 0) return { schools, of, percent: null, line, onRightSide: null, oneSchoolIs: null };
  // Compared in whole numbers, so that exactly three quarters are enough.
  const [part, whole] = [schools * 100, line.value * of];
  return {
    ...{ schools, of, line, percent: percentOf(schools, of), oneSchoolIs: percentOf(1, of) },
    onRightSide: line.atLeast ? part >= whole : part <= whole,
  };
}
