import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal } from '@middletier/runtime/refusal';
import type { Layout } from '@middletier/runtime/tabular/layout';
import { readNdjson } from '@middletier/runtime/tabular/read-ndjson';
import { readRows } from '@middletier/runtime/tabular/read-rows';
import type { Row } from '@middletier/runtime/tabular/row';
import { Roster } from '../oneroster/roster';
import { rosterFile } from '../oneroster/roster-files';
import { filesIn, type PackedFile } from './unzip';

/** How a file is written: as rows, or packed, where its content tells. */
export type FileFormat = 'CSV' | 'NDJSON' | 'GZIP' | 'ZIP';

export interface RowsWanted<Column extends string> {
  /** The kind of return that rows are of. */
  readonly name: string;
  readonly layout: Layout<Column>;
  readonly format: FileFormat;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Further layouts to recognise in a file of the wrong kind. */
  readonly known: readonly Layout[];
}

/**
 * The rows of a file of any format; of an archive, those of its files one after the other, with lines counted on through
 * all of them. Throws as readRows, readNdjson and filesIn do.
 */
export function rowsInFile<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  wanted: RowsWanted<Column>,
): AsyncIterable<Row<Column>> {
  switch (wanted.format) {
    case 'CSV':
      return readRows(bytes, wanted.layout, wanted.known);
    case 'NDJSON':
      return readNdjson(bytes, wanted.layout);
    case 'GZIP':
      return rowsInGzip(bytes, wanted);
    case 'ZIP':
      return rowsInZip(bytes, wanted);
  }
}

async function* rowsInGzip<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  wanted: RowsWanted<Column>,
): AsyncGenerator<Row<Column>> {
  yield* rowsInPlain(gunzipped(bytes), wanted);
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('Z_'))
      throw new Refusal('FILE_DAMAGED', 'The file is not whole gzip: pack it again, or send it plain.');
    throw error;
  }
}

/** NDJSON begins with a brace, and no header of CSV does. */
async function* rowsInPlain<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  { layout, known }: RowsWanted<Column>,
): AsyncGenerator<Row<Column>> {
  const source = bytes[Symbol.asyncIterator]();
  const first = await source.next();
  const all = (async function* () {
    if (!first.done) yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  const isJson =
    !first.done && /^(\uFEFF|ï»¿)?\s*\{/.test(Buffer.from(first.value).toString('latin1', 0, 64));
  yield* isJson ? readNdjson(all, layout) : readRows(all, layout, known);
}

async function* rowsInZip<Column extends string>(
  bytes: AsyncIterable<Uint8Array>,
  wanted: RowsWanted<Column>,
): AsyncGenerator<Row<Column>> {
  const roster = new Roster();
  let lines: number | null = null;
  for await (const file of tablesIn(bytes)) {
    const part = rosterFile(file.name);
    if (part) await roster.take(part, file.bytes);
    else {
      const before: number = lines ?? 0;
      lines = before;
      for await (const row of rowsInPlain(file.bytes, wanted)) {
        lines = before + row.line;
        yield { ...row, line: lines };
      }
    }
  }
  if (roster.isBegun) yield* roster.rowsFor<Column>(wanted.name, wanted.today);
  else if (lines === null)
    throw new Refusal(
      'FILE_WRONG_KIND',
      'The archive holds no CSV or NDJSON: pack files whose names end in .csv.',
    );
}

const TABLE = /\.(csv|txt|tsv|ndjson|jsonl)$/i;
const LEFT_BY_SYSTEMS = /(^|\/)(__MACOSX|\.)/;

/** The tables of an archive; what systems leave in it beside is passed over. */
async function* tablesIn(zip: AsyncIterable<Uint8Array>): AsyncGenerator<PackedFile> {
  for await (const file of filesIn(zip))
    if (TABLE.test(file.name) && !LEFT_BY_SYSTEMS.test(file.name)) yield file;
}
