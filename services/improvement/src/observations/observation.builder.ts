import type { Observation } from './observation';

/** For tests: a figure of six weeks at the beginning of 2025, unless more is said. */
export function anObservation(
  measure: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  const { period = '2025-02-10', cohort = 240, ...rest } = more;
  return {
    ...{ measure, value, cohort, period, state: value === null ? 'SUPPRESSED' : 'REPORTED' },
    ...{ from: '2025-01-06', to: '2025-02-10', weeks: 6, trend: null },
    series: [{ period, value, cohort }],
    ...rest,
  };
}
