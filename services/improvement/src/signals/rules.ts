import type { MeasureId } from '../observations/measures';

export type Severity = 'AMBER' | 'RED';

/** Figures below a threshold, or from a threshold on: up to `below`, where a graver rule takes over. */
export type Danger =
  { readonly from: null; readonly below: number } | { readonly from: number; readonly below: number | null };

/** A signal is in force while the figure lies in the range (its `from` included, its `below` not). */
export interface SignalRule {
  readonly id: string;
  readonly measure: MeasureId;
  /** VALUE in percent over the window; FALL in percentage points, from its earlier half to its later half. */
  readonly figure: 'VALUE' | 'FALL';
  readonly range: Danger;
  readonly severity: Severity;
  /** The fewest pupils; a smaller school raises no such signal (domain.md ground rule 6). */
  readonly leastCohort: number;
}

/** The hard signals read from attendance, the gravest first (domain.md W9). The thresholds are ours. */
export const ATTENDANCE_RULES: readonly SignalRule[] = [
  {
    id: 'attendance-low',
    measure: 'attendance-rate',
    figure: 'VALUE',
    range: { from: null, below: 88 },
    severity: 'RED',
    leastCohort: 15,
  },
  {
    id: 'attendance-falling-fast',
    measure: 'attendance-rate',
    figure: 'FALL',
    range: { from: 5, below: null },
    severity: 'RED',
    leastCohort: 30,
  },
  {
    id: 'unauthorised-absence-high',
    measure: 'unauthorised-absence-rate',
    figure: 'VALUE',
    range: { from: 5, below: null },
    severity: 'RED',
    leastCohort: 30,
  },
  {
    id: 'attendance-falling',
    measure: 'attendance-rate',
    figure: 'FALL',
    range: { from: 3, below: 5 },
    severity: 'AMBER',
    leastCohort: 30,
  },
];
