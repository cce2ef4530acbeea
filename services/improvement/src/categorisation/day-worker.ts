import { Repeating } from '@middletier/runtime/repeating';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { followDays } from './follow-days';

/** Looks every few minutes for what a new day has brought. */
export const dayFollower = ({ log, store }: Ground): Worker =>
  new Repeating(log, {
    look: () => followDays(store, new Date()),
    everyMs: 180_000,
    trouble: 'what the day brought is followed at the next look',
  });
