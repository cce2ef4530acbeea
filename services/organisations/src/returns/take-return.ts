import { createHash, randomUUID } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { requireRole, type Actor } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import type { Store } from '@middletier/runtime/unit-of-work';
import { GIAS_ESTABLISHMENTS } from '../register/gias-layout';
import { announcedBy } from '../return-files/announced-by';
import { LineOffsets, resumed } from '../return-files/line-offsets';
import { newFile, openUpload, type Upload } from '../return-files/open-upload';
import { receiptOf, type Receipt } from '../return-files/receipt';
import { tryRows } from '../return-files/try-rows';
import { takeFile } from '../return-files/take-file';
import { chosenMapping } from '../return-mappings/chosen-mapping';
import { mappedKind } from '../return-mappings/mapped-kind';
import { readReturn, type ReturnFile } from './read-return';
import type { Figures, ReturnKind } from './return-kind';

const LARGEST_FILE = 1_000_000_000;

/** A file as it comes, by whichever door. */
export interface Sent {
  readonly sender: Actor | null;
  /** As in HTTP, names in small letters. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What is said beside the file: see announcedBy; `mapping` and `dryRun` too. */
  readonly params: URLSearchParams;
  readonly body: AsyncIterable<Buffer>;
  /** Whether all of it came: where it breaks off without that, its sender may go on. */
  readonly isWhole: () => boolean;
}

export interface Taken {
  readonly receipt: Receipt;
  /** False where it was here already: it changed nothing this time. */
  readonly isNew: boolean;
}

/** Takes a file of returns as it streams, or tries it. Refuses what a file is refused for as a whole. */
export async function takeReturn<Column extends string, Row extends Figures>(
  { store, log }: Pick<Ground, 'store' | 'log'>,
  ours: ReturnKind<Column, Row>,
  sent: Sent,
): Promise<Taken> {
  const { params } = sent;
  const sender = requireRole(sent.sender, 'DATA_OFFICER');
  const format = formatOf(sent);
  const { kind, mapping } = await asNamed(store, ours, { sender, name: params.get('mapping') });
  const announced = announcedBy(sent, { kind: kind.name, sender, newId: randomUUID, mapping });
  if (params.get('dryRun') === 'true') {
    const opened = { file: newFile(announced, new Date()), upload: '' };
    const { entries } = open(kind, sent, { opened, format, offset: null }).reading;
    const staging = { kind, opened, sender, now: new Date() };
    return { receipt: await tryRows<Row>(store, entries, { kind, staging }), isNew: true };
  }
  const opened = await openUpload(store, announced, new Date());
  if (!('upload' in opened)) return { receipt: await receiptOf(store.db, opened), isNew: false };
  const { reading, digest } = open(kind, sent, { opened, format, offset: announced.offset });
  const file = await takeFile<Row>(store, { kind, opened, sender, reading, digest });
  const { rows, accepted, unchanged, rejected, state } = file;
  const counts = { rows, accepted, unchanged, rejected };
  log.info({ kind: kind.name, returnId: file.id, sender: sender.id, state, ...counts }, 'return taken');
  return { receipt: await receiptOf(store.db, file), isNew: true };
}

/** The kind as the file has it: by the mapping that its sender names, or as it is. */
async function asNamed<Column extends string, Row extends Figures>(
  store: Store,
  kind: ReturnKind<Column, Row>,
  { sender, name }: { readonly sender: Actor; readonly name: string | null },
) {
  if (name === null) return { kind, mapping: null };
  const chosen = await chosenMapping(store, { sender, kind: kind.name, name });
  const mapping = `${chosen.owner}/${chosen.name}@${chosen.version}`;
  return { kind: mappedKind(kind, chosen), mapping };
}

interface Coming {
  readonly opened: Upload;
  readonly format: ReturnFile['format'];
  readonly offset: number | null;
}

/** The rows of a body, and what is known of its bytes while they stream by. */
function open<Column extends string, Row extends Figures>(
  kind: ReturnKind<Column, Row>,
  sent: Sent,
  { opened, format, offset }: Coming,
) {
  const packed = encodingOf(sent) !== 'identity' || format === 'ZIP' || format === 'GZIP';
  const from = offset === null || packed ? null : opened.file.checkpoint;
  const offsets = packed ? null : new LineOffsets(from);
  const hash = createHash('sha256');
  const bytes = resumed(
    bytesOf(sent, (chunk) => hash.update(chunk)),
    from,
  );
  const file: ReturnFile = { format, today: dayOf(new Date()), known: [GIAS_ESTABLISHMENTS] };
  const entries = readReturn(kind, offsets ? offsets.watch(bytes) : bytes, file);
  let sum: string | null = null;
  return {
    reading: { entries, offsets, bytes: () => offsets?.bytes ?? 0 },
    digest: () => (from ? null : (sum ??= hash.digest('hex'))),
  };
}

function formatOf({ headers }: Sent): ReturnFile['format'] {
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]!
    .trim()
    .toLowerCase();
  if (['text/csv', 'application/csv', 'text/plain', 'application/vnd.ms-excel'].includes(type)) return 'CSV';
  if (['application/x-ndjson', 'application/ndjson', 'application/jsonl'].includes(type)) return 'NDJSON';
  if (['application/zip', 'application/x-zip-compressed'].includes(type)) return 'ZIP';
  if (['application/gzip', 'application/x-gzip'].includes(type)) return 'GZIP';
  throw new Refusal(
    'WRONG_CONTENT_TYPE',
    `Content-Type is ${type || 'missing'}: send text/csv, application/x-ndjson, application/gzip or application/zip.`,
  );
}

function encodingOf({ headers }: Sent): 'gzip' | 'identity' {
  const encoding = String(headers['content-encoding'] ?? 'identity')
    .trim()
    .toLowerCase();
  if (encoding === 'gzip' || encoding === 'identity') return encoding;
  throw new Refusal(
    'WRONG_CONTENT_TYPE',
    `Content-Encoding ${encoding} is not understood: send gzip or none.`,
  );
}

/** The file's bytes, unpacked where they come packed; ends a file that grows beyond all measure. */
async function* bytesOf(sent: Sent, onBytes: (chunk: Buffer) => void): AsyncGenerator<Uint8Array> {
  let size = 0;
  const came = watched(sent, onBytes);
  for await (const chunk of encodingOf(sent) === 'gzip' ? unpacked(sent, came) : came) {
    size += chunk.length;
    if (size > LARGEST_FILE)
      throw new Refusal('BODY_TOO_LARGE', `The file is larger than ${LARGEST_FILE} bytes: split it.`);
    yield chunk;
  }
}

async function* watched({ body }: Sent, onBytes: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    onBytes(chunk);
    yield chunk;
  }
}

async function* unpacked({ isWhole }: Sent, came: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  pipeline(Readable.from(came), gunzip, () => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    // The line broke, and the file may be whole.
    if (!isWhole()) throw error;
    throw new Refusal('FILE_DAMAGED', 'The file is not whole gzip: pack it again, or send it plain.');
  }
}
