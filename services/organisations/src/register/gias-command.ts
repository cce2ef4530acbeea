import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createLog } from '@middletier/runtime/log';
import { connectMongo, prepareCollections } from '@middletier/runtime/mongo';
import { Refusal } from '@middletier/runtime/refusal';
import { Store, storeCollections } from '@middletier/runtime/unit-of-work';
import { readImportSettings } from '../config';
import { ATTENDANCE } from '../attendance/attendance-layout';
import { importRegister, type ImportCounts, type Rejection } from './import-register';
import { readRegister } from './read-register';
import { registerCollections } from './repository';

const HELP = `Takes register files of Get Information about Schools (GIAS) into the product.

  npm run gias -- import FILE… [--json]

  FILE     edubasealldata CSV of any layout, Windows-1252 or UTF-8, whole or a cut of its columns
  --json   one JSON line a file instead of words
  --help   show this

A rejected row is named with its line, column and reason, and costs nothing else. A file taken again changes nothing.
MONGODB_URL names the database; without it, the one that npm start runs is used.`;

/** Draws over itself on a terminal, and is silent elsewhere. */
function drawProgress(file: string, share: number, counts: ImportCounts): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round(share * 30);
  const bar = '█'.repeat(full) + '░'.repeat(30 - full);
  process.stderr.write(
    `\r${bar} ${String(Math.round(share * 100)).padStart(3)} %  ${counts.rows} rows  ${file}`,
  );
}

function tellRejection(file: string, { line, faults }: Rejection): void {
  for (const { column, value, rule, fix } of faults) {
    const cell = column === null ? '' : ` ${column} = ${JSON.stringify(value ?? '')}:`;
    console.error(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${file}:${line}:${cell} ${fix} [${rule}]`);
  }
}

async function importFile(store: Store, file: string): Promise<ImportCounts> {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  const { size } = await stat(path).catch(() => {
    throw new Refusal('FILE_MISSING', `There is no file ${path}.`);
  });
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  const counts = await importRegister(store, readRegister(stream, [ATTENDANCE]), {
    onProgress: (sofar) => drawProgress(file, size === 0 ? 1 : stream.bytesRead / size, sofar),
    onRejection: (rejection) => tellRejection(file, rejection),
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  return counts;
}

function readArguments(): { files: string[]; json: boolean } | undefined {
  const options = {
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [action, ...files] = positionals;
  if (values.help || action !== 'import' || files.length === 0) return undefined;
  return { files, json: values.json };
}

async function main(): Promise<void> {
  const wanted = readArguments();
  if (!wanted) return console.log(HELP);
  const { MONGODB_URL, DATABASE } = readImportSettings();
  const mongo = await connectMongo(MONGODB_URL, 'gias-import');
  try {
    const db = mongo.db(DATABASE);
    await prepareCollections(db, [...storeCollections, ...registerCollections]);
    const store = new Store(mongo, db, 'organisations');
    for (const file of wanted.files) {
      const began = Date.now();
      const counts = await importFile(store, file);
      const seconds = (Date.now() - began) / 1_000;
      console.log(
        wanted.json ? JSON.stringify({ file, ...counts, seconds }) : inWords(file, counts, seconds),
      );
    }
  } finally {
    await mongo.close();
  }
}

const inWords = (file: string, { rows, ...counts }: ImportCounts, seconds: number): string =>
  `${file}: ${rows} rows in ${seconds.toFixed(1)} s: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.rejected} rejected`;

main().catch((error: unknown) => {
  if (error instanceof Refusal) console.error(error.message);
  else createLog('gias-import', 'error').error({ err: error }, 'the import failed');
  process.exitCode = 1;
});
