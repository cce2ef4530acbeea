import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { connectMongo, prepareCollections, type CollectionDefinition } from './mongo';
import { isOutage } from './outage';
import { Refusal } from './refusal';
import type { Fault } from './tabular/row';
import { Store, storeCollections } from './unit-of-work';

/** A command that takes files into the database of a service: `npm run NAME -- import FILE…`. */
export interface ImportCommand<Options extends NonNullable<ParseArgsConfig['options']>> {
  readonly name: string;
  /** The service whose facts the command tells. */
  readonly service: string;
  /** What `--help` shows. */
  readonly help: string;
  readonly options: Options;
  /** Of the service, beside those of every store. */
  readonly collections: readonly CollectionDefinition[];
  readonly settings: () => { MONGODB_URL: string; DATABASE: string; INIT_CWD: string };
  readonly take: (store: Store, wanted: Wanted<Options>) => Promise<void>;
}

type Values<Options extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

export interface Wanted<Options extends NonNullable<ParseArgsConfig['options']>> {
  readonly files: readonly string[];
  /** That file names are meant from. */
  readonly folder: string;
  readonly values: Values<Options>;
}

/** Runs an import command to its end. What a person can mend is told in a sentence; the rest with its trace. */
export function runImportCommand<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: ImportCommand<Options>,
): void {
  carryOut(command).catch((error: unknown) => {
    console.error(told(error));
    process.exitCode = 1;
  });
}

function told(error: unknown): unknown {
  if (error instanceof Refusal) return error.message;
  return isOutage(error) ? 'The database does not answer. Is the product running (npm start)?' : error;
}

async function carryOut<Options extends NonNullable<ParseArgsConfig['options']>>(
  command: ImportCommand<Options>,
): Promise<void> {
  const { name, service, help, collections, settings, take } = command;
  const { values, positionals } = argumentsOf(command);
  if ((values as { help?: boolean }).help) return console.log(help);
  const [action, ...files] = positionals;
  if (action !== 'import' || files.length === 0)
    throw new Refusal('USAGE', `Say what to import: npm run ${name} -- import FILE… (--help tells more)`);
  const { MONGODB_URL, DATABASE, INIT_CWD: folder } = settings();
  const mongo = await connectMongo(MONGODB_URL, `${name}-import`);
  try {
    const db = mongo.db(DATABASE);
    await prepareCollections(db, [...storeCollections, ...collections]);
    await take(new Store(mongo, db, service), { files, folder, values });
  } finally {
    await mongo.close();
  }
}

function argumentsOf<Options extends NonNullable<ParseArgsConfig['options']>>({
  options,
}: ImportCommand<Options>) {
  try {
    const help = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({ options: { ...options, help }, allowPositionals: true });
    return { values: values, positionals };
  } catch (error) {
    throw new Refusal('USAGE', `${(error as Error).message} (--help tells what there is)`);
  }
}

/** A file to be taken, as it is read. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: ReadStream;
  /** How much of it has been read, 0 to 1. */
  readonly share: () => number;
}

/** Refuses FILE_MISSING. */
export async function openFile(folder: string, file: string): Promise<OpenFile> {
  const path = resolve(folder, file);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal('FILE_MISSING', `There is no such file (looked for ${path}).`);
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  return { name: basename(path), bytes, share: () => (found.size === 0 ? 1 : bytes.bytesRead / found.size) };
}

/** What is done with one file; what is refused is told with its name. @returns seconds it took, with what came of it */
export async function naming<T>(
  file: string,
  work: () => Promise<T>,
): Promise<T & { readonly seconds: number }> {
  const began = Date.now();
  try {
    return { ...(await work()), seconds: (Date.now() - began) / 1_000 };
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, `${file}: ${error.message}`) : error;
  }
}

/** Draws over itself on a terminal, and is silent elsewhere. */
export function drawProgress(share: number, what: string): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round(Math.min(share, 1) * 30);
  const bar = '█'.repeat(full) + '░'.repeat(30 - full);
  process.stderr.write(`\r\x1b[K${bar} ${String(Math.round(share * 100)).padStart(3)} %  ${what}`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
}

/** Names what is wrong with a row, cell by cell, as a compiler names its errors. */
export function tellRejection(
  file: string,
  { line, faults }: { readonly line: number; readonly faults: readonly Fault[] },
): void {
  for (const { column, value, rule, fix } of faults) {
    const cell = column === null ? '' : ` ${column} = ${JSON.stringify(value ?? '')}:`;
    console.error(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${file}:${line}:${cell} ${fix} [${rule}]`);
  }
}
