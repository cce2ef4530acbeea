import type { Measure } from '../observations/measures';
import type { PupilSpread } from './chance';

/** Percentages of sessions: a pupil is not in or out of them, but attends so many. */
const OF_SESSIONS: ReadonlySet<string> = new Set([
  'attendance-rate',
  'unauthorised-absence-rate',
  'overall-absence',
]);

/** How a figure of a measure comes to be, as far as chance goes; nobody publishes how scores differ between pupils. */
export const pupilSpread = ({ id, unit }: Measure): PupilSpread =>
  unit === 'PERCENT' && !OF_SESSIONS.has(id) ? 'PUPIL_SHARES' : null;
