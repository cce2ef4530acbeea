import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import { requireRole } from '@middletier/runtime/actor';
import { sendJson, type Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { GIAS_ESTABLISHMENTS } from '../register/gias-layout';
import { acceptReturn } from './accept-return';
import { readAttendance, type AttendanceFile } from './read-attendance';

const LARGEST_FILE = 1_000_000_000;

/** `POST /returns/attendance`: a file of weekly attendance as CSV or NDJSON, plain or gzip, read as it streams. */
export const returnRoutes = ({ store, log, actorOf }: Ground): Routes => ({
  'POST /returns/attendance': async (exchange) => {
    const sender = requireRole(actorOf(exchange, ''), 'DATA_OFFICER');
    const format = formatOf(exchange.request);
    const returnId = randomUUID();
    const today = new Date().toISOString().slice(0, 10);
    const file: AttendanceFile = { format, today, known: [GIAS_ESTABLISHMENTS] };
    const entries = readAttendance(bytesOf(exchange.request), file);
    const receipt = await acceptReturn(store, entries, { returnId, sender }).finally(() =>
      exchange.request.resume(),
    );
    const { rows, accepted, unchanged, rejected } = receipt;
    log.info({ returnId, sender: sender.id, rows, accepted, unchanged, rejected }, 'return taken');
    sendJson(exchange.response, 200, receipt);
  },
});

function formatOf({ headers }: IncomingMessage): AttendanceFile['format'] {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (['text/csv', 'application/csv', 'text/plain', 'application/vnd.ms-excel'].includes(type)) return 'CSV';
  if (['application/x-ndjson', 'application/ndjson', 'application/jsonl'].includes(type)) return 'NDJSON';
  throw new Refusal(
    'WRONG_CONTENT_TYPE',
    `Content-Type is ${type || 'missing'}: send text/csv or application/x-ndjson.`,
  );
}

/** The file's bytes, unpacked where they come packed; ends a file that grows beyond all measure. */
async function* bytesOf(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding !== 'gzip' && encoding !== 'identity')
    throw new Refusal(
      'WRONG_CONTENT_TYPE',
      `Content-Encoding ${encoding} is not understood: send gzip or none.`,
    );
  let size = 0;
  // Not destroyed with the reading of it: a refusal in the middle must still reach its sender.
  const source = encoding === 'gzip' ? unpacked(request) : request.iterator({ destroyOnReturn: false });
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FILE)
      throw new Refusal('BODY_TOO_LARGE', `The file is larger than ${LARGEST_FILE} bytes: split it.`);
    yield chunk;
  }
}

async function* unpacked(request: IncomingMessage): AsyncGenerator<Buffer> {
  const gunzip = request.pipe(createGunzip());
  request.once('error', (error) => gunzip.destroy(error));
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch {
    throw new Refusal('FILE_DAMAGED', 'The file is not whole gzip: pack it again, or send it plain.');
  }
}
