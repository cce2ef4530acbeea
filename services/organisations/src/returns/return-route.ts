import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import { requireRole } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import { sendJson, type Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { GIAS_ESTABLISHMENTS } from '../register/gias-layout';
import { acceptReturn } from './accept-return';
import { readReturn, type ReturnFile } from './read-return';
import type { Figures, ReturnKind } from './return-kind';

const LARGEST_FILE = 1_000_000_000;

/** `POST /returns/<kind>`: a file of that kind as CSV or NDJSON, plain or gzip, read as it streams. */
export const returnRoutes =
  <Column extends string, Row extends Figures>(kind: ReturnKind<Column, Row>) =>
  ({ store, log, actorOf }: Ground): Routes => ({
    [`POST /returns/${kind.name}`]: async (exchange) => {
      const sender = requireRole(actorOf(exchange, ''), 'DATA_OFFICER');
      const format = formatOf(exchange.request);
      const returnId = randomUUID();
      const file: ReturnFile = { format, today: dayOf(new Date()), known: [GIAS_ESTABLISHMENTS] };
      const entries = readReturn(kind, bytesOf(exchange.request), file);
      const receipt = await acceptReturn<Row>(store, entries, { kind, returnId, sender }).finally(() =>
        exchange.request.resume(),
      );
      const { rows, accepted, unchanged, rejected } = receipt;
      const counts = { rows, accepted, unchanged, rejected };
      log.info({ kind: kind.name, returnId, sender: sender.id, ...counts }, 'return taken');
      sendJson(exchange.response, 200, receipt);
    },
  });

function formatOf({ headers }: IncomingMessage): ReturnFile['format'] {
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
