import { randomUUID } from 'node:crypto';
import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { addFile, changeFile, findFile, lastFile } from './repository';
import type { ReturnFile } from './return-file';

/** A file as its sender announces it. */
export interface Announced {
  readonly kind: string;
  readonly sender: Actor;
  /** Chosen by the sender, so that a broken upload can be gone on with. */
  readonly id: string;
  readonly name: string | null;
  /** SHA-256 in hex. */
  readonly digest: string | null;
  readonly part: boolean;
  /** The mapping it is read by, with its version: the same file read otherwise is another one. */
  readonly mapping: string | null;
  /** Id of the file whose place this one takes. */
  readonly corrects: string | null;
  /** The byte of the file that comes first; null for a file that is sent from its start. */
  readonly offset: number | null;
}

/** A file that is open for its rows: `upload` shuts out connections that were given up. */
export interface Upload {
  readonly file: ReturnFile;
  readonly upload: string;
}

/**
 * Opens a file that is new, or one that broke off where it is to go on. Refuses FILE_ID_TAKEN, OFFSET_WRONG and CORRECTED_UNKNOWN.
 * @returns a file instead where there is nothing to be taken: it is here already
 */
export async function openUpload(
  store: Store,
  announced: Announced,
  now: Date,
): Promise<Upload | ReturnFile> {
  const { id, kind, sender, digest, mapping } = announced;
  return store.transact(async (unit) => {
    const known = await findFile(unit, id);
    if (known) return claim(known);
    const last = digest && (await lastFile(unit, { kind, owners: ownersOf(sender), states: HERE }));
    if (last && last.digest === digest && (last.mapping ?? null) === mapping) return last;
    await refuseUnknownCorrected(unit, announced);
    const upload = randomUUID();
    const file = newFile(announced, now);
    await addFile(unit, file, upload);
    return { file, upload };

    async function claim(file: ReturnFile): Promise<Upload | ReturnFile> {
      refuseOthers(file, announced);
      if (file.state !== 'RECEIVING') return file;
      refuseOffset(file, announced);
      const upload = randomUUID();
      const claimed = await changeFile(unit, { _id: id }, { $set: { upload, changedAt: now } });
      return { file: claimed ?? file, upload };
    }
  });
}

/** States of a file that says all it has to say. */
const HERE = ['TAKEN', 'APPLYING', 'QUARANTINED'] as const;

const ownersOf = ({ organisations }: Actor): readonly string[] => [...organisations].sort();

/** A file of which nothing has come yet. */
export function newFile(
  { id, kind, name, sender, digest, part, corrects, mapping }: Announced,
  now: Date,
): ReturnFile {
  return {
    ...{ id, kind, name, digest, part, corrects, mapping, state: 'RECEIVING' },
    sentBy: { id: sender.id, name: sender.name },
    owners: ownersOf(sender),
    ...{ startedAt: now, changedAt: now, finishedAt: null },
    ...{ checkpoint: null, bytes: 0, columns: [], schools: null, staged: 0, applied: '', version: 1 },
    ...{ rows: 0, accepted: 0, corrected: 0, unchanged: 0, rejected: 0, faults: 0 },
    ...{ concerns: [], decisions: [] },
  };
}

function refuseOthers(file: ReturnFile, { kind, sender }: Announced): void {
  const same = file.kind === kind && file.owners.join() === ownersOf(sender).join();
  if (!same)
    throw new Refusal(
      'FILE_ID_TAKEN',
      `The id ${file.id} belongs to another file: choose a new one, such as a UUID.`,
    );
}

async function refuseUnknownCorrected(unit: UnitOfWork, announced: Announced): Promise<void> {
  const { corrects } = announced;
  if (corrects === null) return;
  const file = await findFile(unit, corrects);
  const same = file?.kind === announced.kind && file.owners.join() === ownersOf(announced.sender).join();
  if (same) return;
  throw new Refusal(
    'CORRECTED_UNKNOWN',
    `You have sent no file ${corrects} of this kind that could be corrected.`,
  );
}

function refuseOffset({ checkpoint }: ReturnFile, { offset }: Announced): void {
  const kept = checkpoint?.offset ?? 0;
  if (offset === null || offset === kept) return;
  throw new Refusal(
    'OFFSET_WRONG',
    `This file has come as far as byte ${kept}, and what was sent begins at ${offset}: go on from byte ${kept}.`,
  );
}
