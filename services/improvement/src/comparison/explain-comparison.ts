import { figureUnit } from '../frameworks/figure-units';
import { roundToHundredths } from '../observations/percent';
import type { Comparator } from './comparator';
import type { PooledFigure } from './pool-years';
import { knownPoints, type KnownPoint, type Point } from './series';
import type { Step, Trend } from './trend';

interface Compared {
  readonly measure: string;
  readonly series: readonly Point[];
  readonly trend: Trend;
  readonly pooled: PooledFigure | null;
  /** Of the latest figure. */
  readonly comparators: readonly Comparator[];
}

/** How a measure of a school has gone and how it stands, in sentences that a head can check with a pencil. */
export function explainComparison(compared: Compared): string {
  const known = knownPoints(compared.series);
  const latest = known.at(-1);
  if (!latest) return 'There is no figure yet.';
  const units = {
    figure: figureUnit(compared.measure, 'VALUE'),
    step: figureUnit(compared.measure, 'GAP_TO_AREA'),
  };
  return [
    `${inWords(known.map(({ value, period }) => `${value} ${units.figure} in ${period}`))}.`,
    ...gapWords(compared.trend.gaps),
    ...courseWords(compared.trend, units.step),
    ...chanceWords(compared.trend.steps, units.step),
    ...pooledWords(latest, compared.pooled, units.figure),
    ...compared.comparators.map((comparator) => besideWords(comparator, latest, units)),
  ].join(' ');
}

const gapWords = (gaps: readonly string[]): string[] =>
  gaps.length === 0 ? [] : [`There is no figure for ${inWords(gaps)}, and none is put in its place.`];

function courseWords({ course, slope, steps, fluctuation }: Trend, unit: string): string[] {
  if (steps.length === 0) return ['One figure makes no trend.'];
  const changes = inWords(steps.map(({ change }) => signed(change)));
  const moved = `From figure to figure it went ${changes} ${unit}${steps.length > 1 ? `, ${fluctuation} on average` : ''}`;
  if (slope === null) return [`${moved}: two figures make no trend.`];
  return [
    `Over the last three figures that is ${signed(slope)} ${unit} a year.`,
    `${moved}: ${VERDICTS[course]}.`,
  ];
}

const VERDICTS: Readonly<Record<Trend['course'], string>> = {
  RISING: 'it rises',
  FALLING: 'it falls',
  LEVEL: 'it is level, since chance alone would give as much',
  FLUCTUATING:
    'it goes up and down by more than it moves on, so that no single year tells how the school is doing',
  TOO_FEW: 'there are too few figures',
};

function chanceWords(steps: readonly Step[], unit: string): string[] {
  const moving = steps.filter(({ change }) => change !== 0);
  const known = moving.filter(({ chance }) => chance !== null);
  const unknown = moving.filter((step) => step.chance === null && step.chanceUpTo !== null);
  return [
    ...known.map(
      ({ to, change, chance, withinChance }) =>
        `The step of ${signed(change)} to ${to} is ${withinChance ? 'no more' : 'more'} than chance gives: up to ${chance} ${unit} ` +
        `between year groups of this size.`,
    ),
    ...(unknown.length === 0
      ? []
      : [
          'The pupils of each year are not known; chance alone would give ' +
            `${inWords(unknown.map((step) => `${signed(step.change)} in a year group of up to ${step.chanceUpTo} pupils`))}.`,
        ]),
  ];
}

function pooledWords({ cohort }: KnownPoint, pooled: PooledFigure | null, unit: string): string[] {
  if (!pooled) return [];
  const alone = `${cohort} pupils are too few to be judged alone`;
  return [
    `${alone}: taken together, ${inWords(pooled.periods)} come to ${pooled.value} ${unit} of ${pooled.cohort} pupils.`,
  ];
}

const GROUPS: Readonly<Record<Comparator['kind'], (schools: number) => string>> = {
  AREA: (schools) => `The ${counted(schools, 'other school')} of its phase in its authority`,
  NATIONAL: () => 'The country',
  SIMILAR_SCHOOLS: (schools) => `The ${counted(schools, 'school')} most like it by intake`,
  OWN_PAST: () => 'The school itself, in the periods before,',
  CHOSEN_SCHOOLS: (schools) => `The ${counted(schools, 'other school')} it is set beside`,
};

function besideWords(
  { kind, value, schools, percentile }: Comparator,
  latest: KnownPoint,
  units: { readonly figure: string; readonly step: string },
): string {
  const difference = roundToHundredths(latest.value - value);
  const way =
    difference === 0
      ? 'the same'
      : `${Math.abs(difference)} ${units.step} ${difference > 0 ? 'less' : 'more'}`;
  const rank =
    percentile === null ? '' : `; ${percentile} % of the schools compared with have a worse figure`;
  const mean = schools > 1 ? 'had a mean of' : 'had';
  return `${GROUPS[kind](schools)} ${mean} ${value} ${units.figure}, ${way}${rank}.`;
}

const counted = (schools: number, what: string): string =>
  schools === 1 ? `one ${what}` : `${schools} ${what}s`;

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));

const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
