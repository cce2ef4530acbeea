import { Readable } from 'node:stream';
import { decode } from './decode';
import type { Layout } from './layout';
import { kindOfHeader } from './read-header';
import { MAX_LINE_LENGTH } from './split-lines';

/** A file whose header was looked at: its layout, where it is one of those known, and its bytes from the beginning. */
export interface Recognised<Known extends Layout> {
  readonly layout: Known | undefined;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Tells the kind of a file by its header, without losing what was read of it; `known`, the most particular first. */
export async function recognise<Known extends Layout>(
  bytes: AsyncIterable<Uint8Array>,
  known: readonly Known[],
): Promise<Recognised<Known>> {
  const source = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let header: string | undefined;
  for (let size = 0; header === undefined && size < MAX_LINE_LENGTH;) {
    const next = await source.next();
    if (next.done) break;
    // A copy: the caller may reuse its chunk's memory.
    read.push(Uint8Array.from(next.value));
    size += next.value.length;
    header = await firstLine(read);
  }
  header ??= await firstLine([...read, Buffer.from('\n')]);
  const layout = header === undefined ? undefined : kindOfHeader(header, known);
  return { layout, bytes: replay(read, source) };
}

/** The first line that is not blank, once its end has been read. */
async function firstLine(chunks: readonly Uint8Array[]): Promise<string | undefined> {
  let text = '';
  for await (const piece of decode(Readable.from(chunks))) text += piece;
  return /^\s*(\S[^\n]*?)\r?\n/.exec(text)?.[1];
}

async function* replay(
  read: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
