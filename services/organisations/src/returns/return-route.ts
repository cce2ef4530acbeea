import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { requireRole, type Actor } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import { sendJson, type Exchange, type Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import type { Store } from '@middletier/runtime/unit-of-work';
import { GIAS_ESTABLISHMENTS } from '../register/gias-layout';
import { announcedBy } from '../return-files/announced-by';
import { LineOffsets, resumed } from '../return-files/line-offsets';
import { newFile, openUpload, type Upload } from '../return-files/open-upload';
import { receiptOf, receivedAgain, type Receipt } from '../return-files/receipt';
import { tryRows } from '../return-files/try-rows';
import { takeFile } from '../return-files/take-file';
import { chosenMapping } from '../return-mappings/chosen-mapping';
import { mappedKind } from '../return-mappings/mapped-kind';
import { readReturn, type ReturnFile } from './read-return';
import type { Figures, ReturnKind } from './return-kind';

const LARGEST_FILE = 1_000_000_000;

/** `POST /returns/<kind>`: a file of that kind as CSV or NDJSON, plain, gzip or zip, read as it streams. */
export const returnRoutes =
  <Column extends string, Row extends Figures>(kind: ReturnKind<Column, Row>) =>
  (ground: Ground): Routes => ({
    [`POST /returns/${kind.name}`]: async (exchange) => {
      const { request, response } = exchange;
      try {
        const receipt = await receiptFor(ground, kind, exchange);
        sendJson(response, receipt.state === 'QUARANTINED' ? 202 : 200, receipt);
      } catch (error) {
        // Whose line broke hears nothing any more.
        if (!request.complete && request.destroyed) return;
        throw error;
      } finally {
        request.resume();
      }
    },
  });

async function receiptFor<Column extends string, Row extends Figures>(
  { store, log, actorOf }: Ground,
  ours: ReturnKind<Column, Row>,
  exchange: Exchange,
): Promise<Receipt> {
  const { request, url } = exchange;
  const sender = requireRole(actorOf(exchange, ''), 'DATA_OFFICER');
  const format = formatOf(request);
  const { kind, mapping } = await asNamed(store, ours, { sender, name: url.searchParams.get('mapping') });
  const announced = announcedBy(request, url, { kind: kind.name, sender, newId: randomUUID, mapping });
  if (url.searchParams.get('dryRun') === 'true') {
    const opened = { file: newFile(announced, new Date()), upload: '' };
    const { entries } = open(kind, request, { opened, format, offset: null }).reading;
    return tryRows<Row>(store, entries, { kind, staging: { kind, opened, sender, now: new Date() } });
  }
  const opened = await openUpload(store, announced, new Date());
  if (!('upload' in opened)) return receivedAgain(await receiptOf(store.db, opened));
  const { reading, digest } = open(kind, request, { opened, format, offset: announced.offset });
  const file = await takeFile<Row>(store, { kind, opened, sender, reading, digest });
  const { rows, accepted, unchanged, rejected, state } = file;
  const counts = { rows, accepted, unchanged, rejected };
  log.info({ kind: kind.name, returnId: file.id, sender: sender.id, state, ...counts }, 'return taken');
  return receiptOf(store.db, file);
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
  request: IncomingMessage,
  { opened, format, offset }: Coming,
) {
  const packed = encodingOf(request) !== 'identity' || format === 'ZIP' || format === 'GZIP';
  const from = offset === null || packed ? null : opened.file.checkpoint;
  const offsets = packed ? null : new LineOffsets(from);
  const hash = createHash('sha256');
  const bytes = resumed(
    bytesOf(request, (chunk) => hash.update(chunk)),
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

function formatOf({ headers }: IncomingMessage): ReturnFile['format'] {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (['text/csv', 'application/csv', 'text/plain', 'application/vnd.ms-excel'].includes(type)) return 'CSV';
  if (['application/x-ndjson', 'application/ndjson', 'application/jsonl'].includes(type)) return 'NDJSON';
  if (['application/zip', 'application/x-zip-compressed'].includes(type)) return 'ZIP';
  if (['application/gzip', 'application/x-gzip'].includes(type)) return 'GZIP';
  throw new Refusal(
    'WRONG_CONTENT_TYPE',
    `Content-Type is ${type || 'missing'}: send text/csv, application/x-ndjson, application/gzip or application/zip.`,
  );
}

function encodingOf({ headers }: IncomingMessage): 'gzip' | 'identity' {
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'gzip' || encoding === 'identity') return encoding;
  throw new Refusal(
    'WRONG_CONTENT_TYPE',
    `Content-Encoding ${encoding} is not understood: send gzip or none.`,
  );
}

/** The file's bytes, unpacked where they come packed; ends a file that grows beyond all measure. */
async function* bytesOf(
  request: IncomingMessage,
  onBytes: (chunk: Buffer) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  const came = watched(request, onBytes);
  for await (const chunk of encodingOf(request) === 'gzip' ? unpacked(request, came) : came) {
    size += chunk.length;
    if (size > LARGEST_FILE)
      throw new Refusal('BODY_TOO_LARGE', `The file is larger than ${LARGEST_FILE} bytes: split it.`);
    yield chunk;
  }
}

async function* watched(request: IncomingMessage, onBytes: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  // Not destroyed with the reading of it: a refusal in the middle must still reach its sender.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    onBytes(chunk);
    yield chunk;
  }
}

async function* unpacked(request: IncomingMessage, came: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  pipeline(Readable.from(came), gunzip, () => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    // The line broke, and the file may be whole.
    if (!request.complete) throw error;
    throw new Refusal('FILE_DAMAGED', 'The file is not whole gzip: pack it again, or send it plain.');
  }
}
