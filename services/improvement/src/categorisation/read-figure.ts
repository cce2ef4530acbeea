import type { Basis, Criterion } from '../frameworks/framework';
import { knownPoints } from '../comparison/series';
import { slopeOf } from '../comparison/trend';
import { roundToHundredths } from '../observations/percent';
import type { PeriodValue } from './explanation';

/** One measure of a school; `value` and `cohort` are null where the figure is withheld, and `state` says why. */
export interface FigureSeen {
  readonly measure: string;
  readonly value: number | null;
  readonly cohort: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly weeks?: number | null;
  readonly state?: string;
  /** The last periods, oldest first, the present one with them. */
  readonly series?: readonly { period: string; value: number | null; cohort: number | null }[];
}

/** What a figure is compared with; the mean of the area where no kind is said. */
export interface ComparedWith {
  readonly measure: string;
  readonly kind?: string;
  readonly value: number;
  readonly schools: number;
  /** Per cent of those schools that are weaker. */
  readonly percentile?: number | null;
}

/** What is known of a school; of each measure one observation and one comparator of a kind, in any order. */
export interface Figures {
  readonly phase: string;
  readonly observations: readonly FigureSeen[];
  readonly comparators: readonly ComparedWith[];
}

/** The figure a criterion bands, with all it was read from. */
export interface FigureRead {
  readonly observation: FigureSeen | undefined;
  readonly comparator: ComparedWith | undefined;
  readonly difference: number | null;
  readonly series: readonly PeriodValue[] | null;
  /** The fewest pupils behind any figure used. */
  readonly cohort: number | null;
  readonly figure: number | null;
  /** Why there is no figure. */
  readonly because: string | null;
}

const COMPARED: Readonly<Partial<Record<Basis, string>>> = {
  GAP_TO_AREA: 'AREA',
  GAP_TO_NATIONAL: 'NATIONAL',
  GAP_TO_SIMILAR: 'SIMILAR_SCHOOLS',
  PERCENTILE_IN_AREA: 'AREA',
};

/** Figures that a trend is read from. */
export const TREND_PERIODS = 3;

const NOTHING = {
  ...{ observation: undefined, comparator: undefined, difference: null, series: null },
  ...{ cohort: null, figure: null },
};

export function readFigure(
  criterion: Pick<Criterion, 'measure' | 'basis'>,
  { observations, comparators }: Pick<Figures, 'observations' | 'comparators'>,
): FigureRead {
  const { measure, basis } = criterion;
  const observation = observations.find((seen) => seen.measure === measure);
  if (!observation) return { ...NOTHING, because: 'nothing is reported for it' };
  const { value, cohort } = observation;
  const read = { ...NOTHING, observation, cohort, because: null };
  if (value === null) return { ...read, because: withheld(observation) };
  if (basis === 'VALUE') return { ...read, figure: value };
  if (basis === 'TREND') return { ...read, ...trendOf(observation) };
  const kind = COMPARED[basis];
  const comparator = comparators.find((one) => one.measure === measure && (one.kind ?? 'AREA') === kind);
  if (!comparator) return { ...read, because: 'there is no other school to compare with' };
  if (basis === 'PERCENTILE_IN_AREA') {
    const percentile = comparator.percentile ?? null;
    const because = percentile === null ? 'there are too few other schools to rank it among' : null;
    return { ...read, comparator, figure: percentile, because };
  }
  const difference = roundToHundredths(value - comparator.value);
  return { ...read, comparator, difference, figure: difference };
}

function trendOf({ series = [] }: FigureSeen): Pick<FigureRead, 'series' | 'cohort' | 'figure' | 'because'> {
  const last = knownPoints(series).slice(-TREND_PERIODS);
  const cohorts = last.flatMap(({ cohort }) => cohort ?? []);
  const cohort = cohorts.length === 0 ? null : Math.min(...cohorts);
  const read = { series: last.map(({ period, value }) => ({ period, value })), cohort };
  if (last.length === TREND_PERIODS) return { ...read, figure: slopeOf(last), because: null };
  const because = `it needs ${TREND_PERIODS} periods and there are figures for ${last.length}`;
  return { ...read, figure: null, because };
}

function withheld({ state }: FigureSeen): string {
  if (state === 'SUPPRESSED') return 'its figure is suppressed, since there are too few pupils';
  return state === 'NEW' ? 'the school is too new to have a figure' : 'its figure does not apply';
}
