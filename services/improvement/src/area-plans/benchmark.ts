import type { Benchmark, PlanMeasure } from './area-plan';
import type { YearFigure } from './figure';

/** Where a figure stands to the benchmark of its year. */
export type Standing = 'UNDER' | 'AT_OR_ABOVE' | 'TOO_FEW_PUPILS' | 'NO_BENCHMARK';

export interface StandingFigure {
  readonly year: string;
  readonly value: number;
  readonly cohort: number | null;
  readonly benchmark: Benchmark | null;
  readonly standing: Standing;
}

/** The benchmark that holds in a school year; null before the first. */
const benchmarkIn = ({ benchmarks }: Pick<PlanMeasure, 'benchmarks'>, year: string): Benchmark | null =>
  benchmarks.findLast(({ from }) => from <= year) ?? null;

type Judged = Pick<PlanMeasure, 'benchmarks' | 'direction' | 'leastCohort'>;

function standingOf(measure: Judged, { year, value, cohort }: YearFigure): StandingFigure {
  const benchmark = benchmarkIn(measure, year);
  return { year, value, cohort, benchmark, standing: judge(measure, benchmark, { value, cohort }) };
}

function judge(
  { direction, leastCohort }: Judged,
  benchmark: Benchmark | null,
  { value, cohort }: Pick<YearFigure, 'value' | 'cohort'>,
): Standing {
  if (!benchmark) return 'NO_BENCHMARK';
  // A small cohort is never judged alone (domain.md ground rule 6).
  if (cohort !== null && cohort < leastCohort) return 'TOO_FEW_PUPILS';
  const under = direction === 'HIGHER_IS_BETTER' ? value < benchmark.value : value > benchmark.value;
  return under ? 'UNDER' : 'AT_OR_ABOVE';
}

/** A school's way over the years, oldest first. */
export interface SchoolWay {
  readonly urn: string;
  readonly figures: readonly StandingFigure[];
  readonly latest: StandingFigure | null;
  /** From the first figure to the last; null with fewer than two. */
  readonly change: number | null;
  /** The year from which it has been out of the benchmark's reach, after it was under; null where that is not so. */
  readonly leftIn: string | null;
  /** The year from which it has been under, after it was not; null where that is not so. */
  readonly fellIn: string | null;
}

export function wayOf(measure: Judged, urn: string, figures: readonly YearFigure[]): SchoolWay {
  const way = figures.toSorted((a, b) => (a.year < b.year ? -1 : 1)).map((one) => standingOf(measure, one));
  const [first, latest] = [way.at(0), way.at(-1)];
  const change = way.length > 1 ? Math.round((latest!.value - first!.value) * 100) / 100 : null;
  return {
    ...{ urn, figures: way, latest: latest ?? null, change },
    leftIn: turnedTo('AT_OR_ABOVE', way),
    fellIn: turnedTo('UNDER', way),
  };
}

/** Since when it stands there, where it stood on the other side before; figures that are not judged say nothing. */
function turnedTo(side: 'UNDER' | 'AT_OR_ABOVE', way: readonly StandingFigure[]): string | null {
  const judged = way.filter(({ standing }) => standing === 'UNDER' || standing === 'AT_OR_ABOVE');
  const before = judged.findLastIndex(({ standing }) => standing !== side);
  return before < 0 ? null : (judged[before + 1]?.year ?? null);
}
