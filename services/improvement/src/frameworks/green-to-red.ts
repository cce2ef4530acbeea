import type { Framework } from './framework';

/** What one day of support costs, in pence: £500. Our parameter, there is no national figure. */
const DAY_RATE_PENCE = 50_000;

/**
 * The shipped framework. Four categories with 4, 10, 15 and 25 days of support, standards groups 1 to 4 and
 * capacity A to D, after the national categorisation system of Wales (2014). The criteria, the edges of the bands,
 * the thresholds and the matrix are ours.
 *
 * How to redo it with a pencil: find each figure's band, multiply its points by the weight, add up, divide by the
 * most that could be had; that percentage gives the standards group, and with the capacity the cell of the matrix.
 * Figures are rounded to two decimals first. A band holds its `from` and ends just before its `below`.
 */
export const GREEN_TO_RED: Framework = {
  id: 'green-to-red',
  title: 'Green to red',
  owner: null,
  version: 1,
  validFrom: '2024-09-01',
  validTo: null,

  criteria: [
    {
      id: 'attendance-rate',
      title: 'Attendance rate',
      measure: 'attendance-rate',
      basis: 'VALUE',
      phases: null,
      // England in 2023/24: 92.9 % (primary 94.5 %, secondary 91.1 %).
      bands: [
        { from: null, below: 90, points: 0 },
        { from: 90, below: 93, points: 1 },
        { from: 93, below: 95, points: 2 },
        { from: 95, below: null, points: 3 },
      ],
      weight: 2,
      leastCohort: 15,
      withFewer: 'LEAVE_OUT',
    },
    {
      id: 'unauthorised-absence-rate',
      title: 'Unauthorised absence rate',
      measure: 'unauthorised-absence-rate',
      basis: 'VALUE',
      phases: null,
      // England in 2023/24: 2.4 % (primary 1.6 %, secondary 3.5 %).
      bands: [
        { from: null, below: 1.5, points: 3 },
        { from: 1.5, below: 2.5, points: 2 },
        { from: 2.5, below: 4, points: 1 },
        { from: 4, below: null, points: 0 },
      ],
      weight: 1,
      leastCohort: 30,
      // One family's fortnight away would decide it: the middle of the country stands in.
      withFewer: { points: 2 },
    },
    {
      id: 'attendance-gap-to-area',
      title: 'Attendance gap to the area',
      measure: 'attendance-rate',
      // Against the mean of the other schools of its phase in its authority, so that like meets like.
      basis: 'GAP_TO_AREA',
      phases: null,
      bands: [
        { from: null, below: -2, points: 0 },
        { from: -2, below: -0.5, points: 1 },
        { from: -0.5, below: 0.5, points: 2 },
        { from: 0.5, below: null, points: 3 },
      ],
      weight: 1,
      leastCohort: 30,
      withFewer: 'LEAVE_OUT',
    },
  ],

  standardsGroups: [
    { group: 1, fromPercent: 75 },
    { group: 2, fromPercent: 50 },
    { group: 3, fromPercent: 25 },
    { group: 4, fromPercent: 0 },
  ],

  capacityUntilJudged: 'B',

  matrix: {
    1: { A: 'GREEN', B: 'GREEN', C: 'YELLOW', D: 'AMBER' },
    2: { A: 'GREEN', B: 'YELLOW', C: 'AMBER', D: 'AMBER' },
    3: { A: 'YELLOW', B: 'AMBER', C: 'AMBER', D: 'RED' },
    4: { A: 'AMBER', B: 'RED', C: 'RED', D: 'RED' },
  },

  categories: [
    { id: 'GREEN', support: { days: 4, dayRatePence: DAY_RATE_PENCE } },
    { id: 'YELLOW', support: { days: 10, dayRatePence: DAY_RATE_PENCE } },
    { id: 'AMBER', support: { days: 15, dayRatePence: DAY_RATE_PENCE } },
    { id: 'RED', support: { days: 25, dayRatePence: DAY_RATE_PENCE } },
  ],

  escalations: [
    { when: { redSignals: 2 }, floor: 'AMBER' },
    { when: { redSignals: 3 }, floor: 'RED' },
  ],
};
