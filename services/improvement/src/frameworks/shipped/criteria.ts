import type { Criterion } from '../framework';
import { bandsOf } from './shorthand';

const PRIMARY = ['PRIMARY', 'MIDDLE_DEEMED_PRIMARY', 'ALL_THROUGH'];
const SECONDARY = ['SECONDARY', 'MIDDLE_DEEMED_SECONDARY', 'ALL_THROUGH'];

/** Criteria that several shipped frameworks share. Bands, weights and least cohorts are ours. */
export const KS2_AGAINST_NATION: Criterion = {
  id: 'ks2-against-the-nation',
  title: 'Reading, writing and maths against the nation',
  measure: 'ks2-rwm-expected',
  basis: 'GAP_TO_NATIONAL',
  phases: PRIMARY,
  bands: bandsOf([0, 1, 2, 3], [-10, 0, 10]),
  weight: 2,
  leastCohort: 11,
  withFewer: 'LEAVE_OUT',
};

const KS2_TREND: Criterion = {
  id: 'ks2-trend',
  title: 'Reading, writing and maths over three years',
  measure: 'ks2-rwm-expected',
  basis: 'TREND',
  phases: PRIMARY,
  bands: bandsOf([0, 1, 2, 3], [-5, 0, 5]),
  weight: 1,
  leastCohort: 30,
  withFewer: 'LEAVE_OUT',
};

const KS4_AGAINST_SIMILAR: Criterion = {
  id: 'ks4-against-similar-schools',
  title: 'Attainment 8 against similar schools',
  measure: 'ks4-attainment-8',
  basis: 'GAP_TO_SIMILAR',
  phases: SECONDARY,
  bands: bandsOf([0, 1, 2, 3], [-5, 0, 5]),
  weight: 2,
  leastCohort: 30,
  withFewer: 'LEAVE_OUT',
};

export const PROGRESS_8: Criterion = {
  id: 'progress-8',
  title: 'Progress 8',
  measure: 'ks4-progress-8',
  basis: 'VALUE',
  phases: SECONDARY,
  // The nation is 0; -0.5 was the floor standard from 2016.
  bands: bandsOf([0, 1, 2, 3], [-0.5, 0, 0.5]),
  weight: 1,
  leastCohort: 30,
  withFewer: 'LEAVE_OUT',
};

const ATTENDANCE_IN_AREA: Criterion = {
  id: 'attendance-in-the-area',
  title: 'Attendance among the schools of the area',
  measure: 'attendance-rate',
  basis: 'PERCENTILE_IN_AREA',
  phases: null,
  bands: bandsOf([0, 1, 2, 3], [25, 50, 75]),
  weight: 1,
  leastCohort: 15,
  withFewer: 'LEAVE_OUT',
};

/** Full inspections graded 1 to 4, until November 2025; a report card is another scale and not asked here. */
export const LAST_GRADE: Criterion = {
  id: 'last-inspection-grade',
  title: 'Grade of the last full inspection',
  measure: 'ofsted-overall-effectiveness',
  basis: 'VALUE',
  phases: null,
  bands: bandsOf([3, 2, 1, 0], [2, 3, 4]),
  weight: 2,
  leastCohort: 1,
  withFewer: 'LEAVE_OUT',
};

export const BOTH_PHASES = [
  KS2_AGAINST_NATION,
  KS2_TREND,
  KS4_AGAINST_SIMILAR,
  PROGRESS_8,
  ATTENDANCE_IN_AREA,
] as const;
