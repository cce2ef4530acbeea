import { Repeating } from '@middletier/runtime/repeating';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { setAsideWaiting } from './set-aside-expected';

/** Looks every few minutes whether the money that a scheme promises to schools can be set aside by now. */
export const setAsideWorker = ({ log, store }: Ground): Worker =>
  new Repeating(log, {
    look: async () => (await setAsideWaiting(store, new Date())) > 0,
    everyMs: 120_000,
    trouble: 'money that is to be set aside is looked at again',
  });
