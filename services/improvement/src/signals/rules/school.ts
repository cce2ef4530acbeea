import type { SignalRule } from './rule';

/** Rolls, money, staff and exclusions (004 annex 2: "all available information considered"). The thresholds are ours. */
export const SCHOOL_RULES: readonly SignalRule[] = [
  {
    ...{ id: 'rolls-falling-fast', title: 'The roll falls fast', measure: 'pupils-on-roll' },
    ...{ figure: 'FALL_IN_PERCENT', periods: 4, range: { from: 20, below: null } },
    ...{ severity: 'RED', leastCohort: 30 },
  },
  {
    ...{ id: 'rolls-falling', title: 'The roll falls', measure: 'pupils-on-roll' },
    ...{ figure: 'FALL_IN_PERCENT', periods: 4, range: { from: 10, below: 20 } },
    ...{ severity: 'AMBER', leastCohort: 30 },
  },
  {
    ...{ id: 'returned-roll-falling-fast', title: 'The roll falls fast, as returned' },
    ...{ measure: 'roll-pupils', figure: 'FALL_IN_PERCENT', periods: 6, range: { from: 20, below: null } },
    ...{ severity: 'RED', leastCohort: 30 },
  },
  {
    ...{ id: 'returned-roll-falling', title: 'The roll falls, as returned', measure: 'roll-pupils' },
    ...{ figure: 'FALL_IN_PERCENT', periods: 6, range: { from: 10, below: 20 } },
    ...{ severity: 'AMBER', leastCohort: 30 },
  },
  {
    ...{ id: 'deficit-deep', title: 'The deficit is deep', measure: 'revenue-balance-rate', figure: 'VALUE' },
    ...{ range: { from: null, below: -10 }, severity: 'RED', leastCohort: 0 },
  },
  {
    ...{ id: 'deficit', title: 'In deficit', measure: 'revenue-balance-rate', figure: 'VALUE' },
    ...{ range: { from: -10, below: 0 }, severity: 'AMBER', leastCohort: 0 },
  },
  {
    ...{ id: 'teacher-vacancies', title: 'Teachers cannot be found', measure: 'teacher-vacancy-rate' },
    ...{ figure: 'VALUE', range: { from: 5, below: null }, severity: 'AMBER', leastCohort: 0 },
  },
  {
    ...{ id: 'teacher-sickness-high', title: 'Teachers are often ill', measure: 'teacher-sickness-days' },
    ...{ figure: 'VALUE', range: { from: 12, below: null }, severity: 'AMBER', leastCohort: 0 },
  },
  {
    ...{ id: 'persistent-absence-rising', title: 'Persistent absence rises', measure: 'persistent-absence' },
    ...{ figure: 'RISE', range: { from: 5, below: null }, severity: 'AMBER', leastCohort: 30 },
  },
  {
    ...{ id: 'suspensions-rising', title: 'Suspensions rise', measure: 'suspension-rate', figure: 'RISE' },
    ...{ range: { from: 5, below: null }, severity: 'AMBER', leastCohort: 100 },
  },
  {
    ...{ id: 'returned-suspensions-rising', title: 'Suspensions rise, as returned' },
    ...{ measure: 'returned-suspension-rate', figure: 'RISE', range: { from: 3, below: null } },
    ...{ severity: 'AMBER', leastCohort: 100 },
  },
  {
    ...{ id: 'in-year-deficit', title: 'The school spends more than it takes in' },
    ...{ measure: 'in-year-balance-rate', figure: 'VALUE', range: { from: null, below: -5 } },
    ...{ severity: 'AMBER', leastCohort: 0 },
  },
  {
    ...{ id: 'returned-teacher-vacancies', title: 'Teachers cannot be found, as returned' },
    ...{ measure: 'returned-teacher-vacancy-rate', figure: 'VALUE', range: { from: 5, below: null } },
    ...{ severity: 'AMBER', leastCohort: 0 },
  },
  {
    ...{ id: 'teacher-turnover-high', title: 'Many teachers leave', measure: 'returned-teacher-turnover' },
    ...{ figure: 'VALUE', range: { from: 25, below: null }, severity: 'AMBER', leastCohort: 0 },
  },
  {
    ...{ id: 'leadership-posts-vacant', title: 'Posts in leadership are vacant' },
    ...{ measure: 'returned-leadership-vacancy-rate', figure: 'VALUE', range: { from: 25, below: null } },
    ...{ severity: 'AMBER', leastCohort: 0 },
  },
  {
    ...{ id: 'governors-missing', title: 'Seats of the governing body are vacant' },
    ...{ measure: 'governor-vacancy-rate', figure: 'VALUE', range: { from: 25, below: null } },
    ...{ severity: 'AMBER', leastCohort: 0 },
  },
];
