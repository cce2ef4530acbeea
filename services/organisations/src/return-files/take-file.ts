import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Store } from '@middletier/runtime/unit-of-work';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { applyFile } from './apply-rows';
import type { Upload } from './open-upload';
import { receiveRows, type Reading } from './receive-file';
import { changeFile } from './repository';
import type { ReturnFile } from './return-file';

interface Taking<Row extends Figures> {
  readonly kind: Pick<ReturnKind<string, Row>, 'name' | 'period'>;
  readonly opened: Upload;
  readonly sender: Actor;
  readonly reading: Reading<Row>;
  /** SHA-256 of what came, in hex; null where only a part of it came this time. */
  readonly digest: () => string | null;
}

/** Takes a file that was opened: keeps its rows, looks at it as a whole, and lets it take effect. */
export async function takeFile<Row extends Figures>(
  store: Store,
  { kind, opened, sender, reading, digest }: Taking<Row>,
): Promise<ReturnFile> {
  await receiveRows(store, reading, { kind, opened, sender });
  return applyFile(store, await closeUpload(store, opened, digest()));
}

/** The file is here as a whole. Refuses DIGEST_WRONG where it is not what its sender announced. */
async function closeUpload(
  store: Store,
  { file: { id, digest: announced }, upload }: Upload,
  digest: string | null,
): Promise<ReturnFile> {
  const damaged = announced !== null && digest !== null && announced !== digest;
  const now = new Date();
  const file = await store.transact((unit) => {
    const state = damaged ? ('REFUSED' as const) : ('APPLYING' as const);
    const set = { state, digest: digest ?? announced, changedAt: now, checkpoint: null };
    return changeFile(unit, { _id: id, upload }, { $set: damaged ? { ...set, concerns: [DAMAGED] } : set });
  });
  if (damaged) throw new Refusal('DIGEST_WRONG', DAMAGED);
  if (!file) throw new Refusal('TAKEN_OVER', `The file ${id} is gone on with over another connection.`);
  return file;
}

const DAMAGED =
  'What came is not what its digest says: the file was changed while it was read or on its way. Send it again.';
