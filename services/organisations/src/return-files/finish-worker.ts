import { Repeating } from '@middletier/runtime/repeating';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { leftBehind } from './repository';
import { settleFile, UNDER_WAY } from './settle-file';

/** A file that has stood still for this long has nobody any more who sees to it, in ms. */
const LEFT_MS = 5_000;

/** Goes on with files that were taking effect, or were taken back, when whoever saw to it was lost. */
export const fileFinisher = (ground: Ground): Worker =>
  new Repeating(ground.log, {
    look: (stopping) => finish(ground, stopping),
    everyMs: 2_000,
    trouble: 'files that were left are finished at the next look',
  });

async function finish({ db, store, log }: Ground, stopping: AbortSignal): Promise<void> {
  for (const file of await leftBehind(db, UNDER_WAY, new Date(Date.now() - LEFT_MS))) {
    if (stopping.aborted) return;
    await settleFile(store, file, stopping);
    log.info({ returnId: file.id, kind: file.kind }, 'a return that was left is settled');
  }
}
