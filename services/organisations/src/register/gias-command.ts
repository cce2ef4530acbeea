import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connectMongo, prepareCollections } from '@middletier/runtime/mongo';
import { isOutage } from '@middletier/runtime/outage';
import { Refusal } from '@middletier/runtime/refusal';
import { Store, storeCollections } from '@middletier/runtime/unit-of-work';
import { readImportSettings } from '../config';
import { registerGroups } from '../register-groups/slice';
import { registerHistory } from '../register-history/slice';
import { registerLinks } from '../register-links/slice';
import { importFile, type FileCounts } from './import-file';
import { register } from './slice';
import type { ImportCounts, Rejection } from './take-entries';

const SLICES = [register, registerHistory, registerLinks, registerGroups];
const COLLECTIONS = [...storeCollections, ...SLICES.flatMap(({ collections }) => collections ?? [])];

const HELP = `Takes register files of Get Information about Schools (GIAS) into the product.

  npm run gias -- import FILE… [--whole] [--json]

  FILE     a CSV, Windows-1252 or UTF-8, whole or a cut of its columns; its header tells which it is:
             establishments (edubasealldata, any layout), links between establishments (links_edubasealldata),
             groups (allgroupsdata), group links (grouplinks), or the list of local authorities.
           A date in the file's name, as in edubasealldata20250422.csv, is taken for the day it was made:
           what a newer file told, an older one does not overwrite, field by field
  --whole  the file is the whole national download of links or of group links: what is kept and not in it any more is
           ended on the day the file was made. Refused where it has under 90 % of what is kept
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

interface Given {
  readonly folder: string;
  readonly whole: boolean;
}

async function takeFile(store: Store, file: string, { folder, whole }: Given): Promise<FileCounts> {
  const path = resolve(folder, file);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new Refusal('FILE_MISSING', `There is no such file (looked for ${path}).`);
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  const counts = await importFile(
    store,
    { bytes, name: basename(path) },
    {
      onProgress: (sofar) => drawProgress(file, size === 0 ? 1 : bytes.bytesRead / size, sofar),
      onRejection: (rejection) => tellRejection(file, rejection),
      whole,
    },
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  return counts;
}

interface Wanted {
  readonly files: readonly string[];
  readonly whole: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

function readArguments(): Wanted {
  const options = {
    whole: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ options, allowPositionals: true }));
  const [action, ...files] = positionals;
  if (!values.help && (action !== 'import' || files.length === 0))
    throw new Refusal('USAGE', 'Say what to import: npm run gias -- import FILE… (--help tells more)');
  return { files, ...values };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Refusal('USAGE', `${(error as Error).message} (--help tells what there is)`);
  }
}

async function main(): Promise<void> {
  const wanted = readArguments();
  if (wanted.help) return console.log(HELP);
  const { MONGODB_URL, DATABASE, INIT_CWD } = readImportSettings();
  const mongo = await connectMongo(MONGODB_URL, 'gias-import');
  try {
    const db = mongo.db(DATABASE);
    await prepareCollections(db, COLLECTIONS);
    const store = new Store(mongo, db, 'organisations');
    for (const file of wanted.files) {
      const began = Date.now();
      const counts = await takeFile(store, file, { folder: INIT_CWD, whole: wanted.whole }).catch(
        (error: unknown) => {
          throw error instanceof Refusal ? new Refusal(error.code, `${file}: ${error.message}`) : error;
        },
      );
      const seconds = (Date.now() - began) / 1_000;
      console.log(
        wanted.json ? JSON.stringify({ file, ...counts, seconds }) : inWords(file, counts, seconds),
      );
    }
  } finally {
    await mongo.close();
  }
}

const KINDS: Readonly<Record<FileCounts['kind'], string>> = {
  ESTABLISHMENTS: 'establishments',
  LINKS: 'links',
  GROUPS: 'groups',
  GROUP_LINKS: 'group links',
  LOCAL_AUTHORITIES: 'local authorities',
};

const inWords = (file: string, { kind, rows, ended, ...counts }: FileCounts, seconds: number): string =>
  `${file}: ${rows} rows of ${KINDS[kind]} in ${seconds.toFixed(1)} s: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.rejected} rejected${ended === undefined ? '' : `, ${ended} ended`}`;

/** What a person can mend is told in a sentence; the rest with its trace. */
function told(error: unknown): unknown {
  if (error instanceof Refusal) return error.message;
  return isOutage(error) ? 'The database does not answer. Is the product running (npm start)?' : error;
}

main().catch((error: unknown) => {
  console.error(told(error));
  process.exitCode = 1;
});
