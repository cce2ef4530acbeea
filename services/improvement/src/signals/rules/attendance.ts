import type { SignalRule } from './rule';

/** The hard signals read from attendance, the gravest first (domain.md W9). The thresholds are ours. */
export const ATTENDANCE_RULES: readonly SignalRule[] = [
  {
    ...{ id: 'attendance-low', title: 'Attendance is low', measure: 'attendance-rate', figure: 'VALUE' },
    ...{ range: { from: null, below: 88 }, severity: 'RED', leastCohort: 15 },
  },
  {
    ...{ id: 'attendance-falling-fast', title: 'Attendance falls fast', measure: 'attendance-rate' },
    ...{ figure: 'FALL', range: { from: 5, below: null }, severity: 'RED', leastCohort: 30 },
  },
  {
    ...{ id: 'unauthorised-absence-high', title: 'Unauthorised absence is high' },
    ...{ measure: 'unauthorised-absence-rate', figure: 'VALUE' },
    ...{ range: { from: 5, below: null }, severity: 'RED', leastCohort: 30 },
  },
  {
    ...{ id: 'attendance-falling', title: 'Attendance falls', measure: 'attendance-rate' },
    ...{ figure: 'FALL', range: { from: 3, below: 5 }, severity: 'AMBER', leastCohort: 30 },
  },
];
