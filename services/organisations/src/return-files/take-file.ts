import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Store } from '@middletier/runtime/unit-of-work';
import type { Figures, ReturnKind } from '../returns/return-kind';
import type { Upload } from './open-upload';
import { receiveRows, type Reading } from './receive-file';
import { lookAtShape } from './look-at-shape';
import { changeFile, findFile } from './repository';
import type { ReturnFile } from './return-file';
import { settleFile } from './settle-file';
import { tellMove } from './tell-move';

interface Taking<Row extends Figures> {
  readonly kind: Pick<ReturnKind<string, Row>, 'name' | 'period' | 'withhold'>;
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
  return settleFile(store, await closeUpload(store, opened, digest()));
}

/** The file is here as a whole. Refuses DIGEST_WRONG where it is not what its sender announced. */
async function closeUpload(
  store: Store,
  { file: { id, digest: announced }, upload }: Upload,
  digest: string | null,
): Promise<ReturnFile> {
  const damaged = announced !== null && digest !== null && announced !== digest;
  const file = await store.transact(async (unit) => {
    const came = await findFile(unit, id);
    const looked = came && !damaged ? await lookAtShape(store, came) : { schools: null, concerns: [DAMAGED] };
    const set = {
      state: damaged ? ('REFUSED' as const) : stateAfter(looked.concerns),
      ...{ ...looked, digest: digest ?? announced, changedAt: new Date(), checkpoint: null },
    };
    const closed = await changeFile(unit, { _id: id, upload }, { $set: set });
    if (closed && closed.state !== 'APPLYING') tellMove(unit, closed);
    return closed;
  });
  if (damaged) throw new Refusal('DIGEST_WRONG', DAMAGED);
  if (!file) throw new Refusal('TAKEN_OVER', `The file ${id} is gone on with over another connection.`);
  return file;
}

const stateAfter = (concerns: readonly string[]) =>
  concerns.length > 0 ? ('QUARANTINED' as const) : ('APPLYING' as const);

const DAMAGED =
  'What came is not what its digest says: the file was changed while it was read or on its way. Send it again.';
