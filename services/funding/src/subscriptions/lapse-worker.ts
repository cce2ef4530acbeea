import { dayOf } from '@middletier/runtime/day';
import { Repeating } from '@middletier/runtime/repeating';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { lapseEnded } from './lapse';

/** Looks every few minutes for subscriptions that a new day has ended. */
export const lapseWorker = ({ log, store }: Ground): Worker =>
  new Repeating(log, {
    look: async () => (await lapseEnded(store, dayOf(new Date()))) > 0,
    everyMs: 600_000,
    trouble: 'subscriptions that ended are looked at again',
  });
