import type { Store } from '@middletier/runtime/unit-of-work';
import { findFile } from './repository';
import type { ReturnFile } from './return-file';
import { settleFile } from './settle-file';

/** A file that is here as a whole, once it has taken effect: also where whoever saw to it was lost on the way. */
export async function settledFile(store: Store, id: string): Promise<ReturnFile> {
  const file = await findFile(store, id);
  if (!file) throw new Error(`There is no file ${id}`);
  return settleFile(store, file);
}
