import { dayOf } from '@middletier/runtime/day';
import { Repeating } from '@middletier/runtime/repeating';
import type { Ground, Slice, Worker } from '@middletier/runtime/slice';
import { forgetOld } from './forget-old';

const DAY_MS = 86_400_000;

const forgetting = ({ db, log }: Ground): Worker =>
  new Repeating(log, {
    look: async () => {
      const rows = await forgetOld({ db }, dayOf(new Date()));
      if (rows > 0) log.info({ rows }, 'returns that were kept for long enough are forgotten');
    },
    everyMs: DAY_MS,
    trouble: 'old returns are forgotten at the next look',
  });

/** How long what schools return is kept, by kind. */
export const returnRetention: Slice = { workers: (ground) => [forgetting(ground)] };
