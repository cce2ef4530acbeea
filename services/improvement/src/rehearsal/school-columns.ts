import type { Audience } from '@middletier/runtime/event';
import type { Point } from '../observations/observation';

export interface RehearsedSchool {
  readonly urn: string;
  readonly phase: string;
  readonly audience: Audience;
}

/** Which measures are read, and of which the periods before too. */
export interface Measures {
  readonly all: ReadonlySet<string>;
  readonly withSeries: ReadonlySet<string>;
}

/** The latest of one measure at some schools, each in the row of its school. */
export interface MeasureColumn {
  /** NaN where there is no figure. */
  readonly value: Float64Array;
  /** NaN where the source does not say. */
  readonly cohort: Float64Array;
  /** 1 where there are too few pupils for a figure. */
  readonly suppressed: Uint8Array;
  /** Empty where the measure was not observed. */
  readonly period: string[];
  /** The last periods, oldest first; null where no rule asks for them. */
  readonly series: (readonly Point[])[] | null;
}

/** Some schools, and of their figures only what is asked for. */
export interface SchoolColumns {
  readonly schools: RehearsedSchool[];
  readonly measures: ReadonlyMap<string, MeasureColumn>;
}

export const emptyColumns = ({ all, withSeries }: Measures, rows: number): SchoolColumns => ({
  schools: [],
  measures: new Map(
    [...all].map((measure) => [
      measure,
      {
        value: new Float64Array(rows).fill(NaN),
        cohort: new Float64Array(rows).fill(NaN),
        suppressed: new Uint8Array(rows),
        period: new Array<string>(rows).fill(''),
        series: withSeries.has(measure) ? new Array<readonly Point[]>(rows).fill([]) : null,
      },
    ]),
  ),
});
