import { Repeating } from '@middletier/runtime/repeating';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { applyFile } from './apply-rows';
import { leftApplying } from './repository';

/** A file that has stood still for this long has nobody any more who sees to it, in ms. */
const LEFT_MS = 5_000;

/** Lets files take effect that were here as a whole when the service ended. */
export const fileFinisher = (ground: Ground): Worker =>
  new Repeating(ground.log, {
    look: (stopping) => finish(ground, stopping),
    everyMs: 2_000,
    trouble: 'files that were left are finished at the next look',
  });

async function finish({ db, store, log }: Ground, stopping: AbortSignal): Promise<void> {
  for (const file of await leftApplying(db, new Date(Date.now() - LEFT_MS))) {
    if (stopping.aborted) return;
    await applyFile(store, file, stopping);
    log.info({ returnId: file.id, kind: file.kind }, 'a return that was left has taken effect');
  }
}
