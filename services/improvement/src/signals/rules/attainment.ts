import type { SignalRule } from './rule';

/** Results at the end of a key stage, against the country and the school's own past. The thresholds are ours. */
export const ATTAINMENT_RULES: readonly SignalRule[] = [
  {
    ...{ id: 'ks2-far-below-country', title: 'Key stage 2 far below the country' },
    ...{ measure: 'ks2-rwm-expected', figure: 'GAP_TO_NATIONAL', range: { from: null, below: -25 } },
    ...{ severity: 'RED', leastCohort: 15 },
  },
  {
    ...{ id: 'ks2-below-country', title: 'Key stage 2 below the country' },
    ...{ measure: 'ks2-rwm-expected', figure: 'GAP_TO_NATIONAL', range: { from: -25, below: -15 } },
    ...{ severity: 'AMBER', leastCohort: 15 },
  },
  {
    ...{ id: 'ks2-falling', title: 'Key stage 2 falls', measure: 'ks2-rwm-expected', figure: 'TREND' },
    ...{ range: { from: null, below: -5 }, severity: 'AMBER', leastCohort: 30 },
  },
  {
    // -0.5 was the floor of 2016 to 2019: half a grade less in each subject than pupils like these.
    ...{ id: 'progress-8-low', title: 'Progress 8 is low', measure: 'ks4-progress-8', figure: 'VALUE' },
    ...{ range: { from: null, below: -0.5 }, severity: 'AMBER', leastCohort: 30 },
  },
  {
    ...{ id: 'ks4-falling', title: 'Key stage 4 falls', measure: 'ks4-english-maths-4', figure: 'TREND' },
    ...{ range: { from: null, below: -5 }, severity: 'AMBER', leastCohort: 50 },
  },
];
