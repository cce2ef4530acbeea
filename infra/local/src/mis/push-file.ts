import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@middletier/runtime/refusal';
import { drawProgress, type Progress } from './draw-progress';
import { formOf, kindIn, type FileForm } from './file-form';
import { NotNow, type MisClient, type MisReceipt } from './mis-client';

export interface Push {
  readonly path: string;
  readonly kind: string | undefined;
  readonly mapping: string | undefined;
  readonly part: boolean;
  readonly dryRun: boolean;
}

/** How often it is tried again where the file does not come any further, with up to five seconds in between. */
const TRIES = 40;

interface Source extends Push {
  readonly id: string;
  readonly size: number;
  readonly digest: string;
  readonly form: FileForm;
  readonly kind: string;
}

/** Sends a file to its end, however often the line breaks; each try goes on where the file has come to. */
export async function pushFile(client: MisClient, push: Push): Promise<MisReceipt> {
  const source = await open(client, push);
  const progress = drawProgress(basename(push.path), source.size);
  try {
    return await untilTaken(client, source, progress);
  } finally {
    progress.end();
  }
}

async function untilTaken(client: MisClient, source: Source, progress: Progress): Promise<MisReceipt> {
  let reached = -1;
  for (let tries = TRIES; ; tries--) {
    try {
      const known = source.dryRun ? null : await client.fileOf(source.id);
      if (known && known.state !== 'RECEIVING' && known.state !== 'APPLYING') return known;
      if (known && known.rows > reached) [reached, tries] = [known.rows, TRIES];
      if (known?.state !== 'APPLYING')
        return await sendFrom(client, source, { offset: known?.offset ?? 0, progress });
      progress.say('takes effect');
    } catch (error) {
      if (!(error instanceof NotNow)) throw error;
      if (tries === 0)
        throw new Refusal('NOT_AVAILABLE', `${error.message} Try again later: it goes on from there.`);
      progress.say('waits for the gateway');
    }
    await pause(Math.min(5_000, 100 * 2 ** Math.min(6, TRIES - tries)));
  }
}

interface Place {
  readonly offset: number;
  readonly progress: Progress;
}

async function sendFrom(client: MisClient, source: Source, { offset, progress }: Place): Promise<MisReceipt> {
  const { id, kind, path, digest, size, form, mapping, part, dryRun } = source;
  const from = form.encoding ? 0 : offset;
  const query = new URLSearchParams({
    ...{ id, file: basename(path) },
    ...(mapping ? { mapping } : {}),
    ...(part ? { part: 'true' } : {}),
    ...(dryRun ? { dryRun: 'true' } : {}),
  });
  const body = createReadStream(path, { start: from, highWaterMark: 1 << 16 });
  body.on('data', (chunk) => progress.add(chunk.length));
  progress.at(from);
  const headers = {
    'content-type': form.type,
    'content-length': String(size - from),
    'repr-digest': `sha-256=:${digest}:`,
    ...(form.encoding ? { 'content-encoding': form.encoding } : {}),
    ...(from > 0 ? { 'upload-offset': String(from) } : {}),
  };
  return client.send({ path: `/returns/${kind}?${query.toString()}`, headers, body });
}

async function open(client: MisClient, push: Push): Promise<Source> {
  const found = await stat(push.path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal('FILE_MISSING', `There is no such file (looked for ${push.path}).`);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(push.path)) hash.update(chunk as Buffer);
  const digest = hash.digest();
  const kind = push.kind ?? kindIn(push.path);
  const wanted = { digest: digest.toString('hex'), kind, dryRun: push.dryRun };
  const id = await freeId(client, wanted);
  return { ...push, kind, id, size: found.size, digest: digest.toString('base64'), form: formOf(push.path) };
}

/**
 * An id that the same file has again, so that a push that was ended is gone on with by the next: that of the last push of it
 * that is not settled yet, else a new one.
 */
async function freeId(
  client: MisClient,
  { digest, kind, dryRun }: { digest: string; kind: string; dryRun: boolean },
): Promise<string> {
  const name = createHash('sha256').update(`${kind} ${digest}`).digest('hex').slice(0, 32);
  for (let n = 1; !dryRun; n++) {
    const id = `${name}-${n}`;
    const known = await client.fileOf(id).catch((error: unknown) => {
      if (error instanceof NotNow) return null; // told when the file is sent
      throw error;
    });
    if (!known || known.state === 'RECEIVING' || known.state === 'APPLYING') return id;
  }
  return `${name}-0`;
}
