import type { Store } from '@middletier/runtime/unit-of-work';
import { applyBatch } from './apply-rows';
import { changeFile, findFile } from './repository';
import { atTheDesk } from './turnstile';
import type { ReturnFile } from './return-file';
import { withdrawBatch } from './withdraw-rows';

/** States in which rows take effect or are taken back, batch by batch. */
export const UNDER_WAY = ['APPLYING', 'WITHDRAWING'] as const;
const underWay = ({ state }: ReturnFile): boolean => UNDER_WAY.some((one) => one === state);

/**
 * Lets a file that is here as a whole take effect, or takes it back. Each batch commits with how far it came: two who do it
 * at once, or one after the other's crash, do it once.
 */
export async function settleFile(
  store: Store,
  file: ReturnFile,
  stopping?: AbortSignal,
): Promise<ReturnFile> {
  let now = file;
  while (underWay(now) && !stopping?.aborted) now = await nextBatch(store, now.id);
  if (now.state === 'TAKEN' && now.corrects) await settleCorrected(store, now.corrects, stopping);
  return now;
}

const nextBatch = (store: Store, id: string): Promise<ReturnFile> =>
  atTheDesk.pass(() => settleBatch(store, id));

function settleBatch(store: Store, id: string): Promise<ReturnFile> {
  return store.transact(async (unit) => {
    // Written first: of two who settle one file, one waits for the other's batch and goes on behind it.
    const at = new Date();
    const claimed = await changeFile(unit, { _id: id }, { $set: { changedAt: at } });
    if (!claimed) throw new Error(`There is no file ${id}`);
    if (claimed.state === 'APPLYING') return applyBatch(unit, claimed, at);
    return claimed.state === 'WITHDRAWING' ? withdrawBatch(unit, claimed, at) : claimed;
  });
}

/** The file that another one took the place of. */
async function settleCorrected(store: Store, id: string, stopping?: AbortSignal): Promise<void> {
  const corrected = await findFile(store, id);
  if (corrected?.state === 'WITHDRAWING') await settleFile(store, corrected, stopping);
}
