import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';
import type { Store } from '@middletier/runtime/unit-of-work';
import { regroupAll } from '../../comparison/regroup';
import { proposeWaiting } from '../repropose';
import { importFile, type ImportCounts, type Rejection } from './import-file';

export interface Wanted {
  readonly files: readonly string[];
  readonly period: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Takes files one after the other, and then what follows from all of them; says how far it has come. */
export async function takeFiles(store: Store, wanted: Wanted, folder: string): Promise<void> {
  let schools = 0;
  for (const file of wanted.files) {
    const began = Date.now();
    const counts = await takeFile(store, { ...wanted, file, folder }).catch((error: unknown) => {
      throw error instanceof Refusal ? new Refusal(error.code, `${file}: ${error.message}`) : error;
    });
    const seconds = (Date.now() - began) / 1_000;
    schools += counts.schools;
    console.log(wanted.json ? JSON.stringify({ file, ...counts, seconds }) : inWords(file, counts, seconds));
  }
  if (!wanted.dryRun) await follow(store, { changed: schools > 0, json: wanted.json });
}

async function takeFile(
  store: Store,
  { file, folder, period, dryRun }: Wanted & { readonly file: string; readonly folder: string },
): Promise<Awaited<ReturnType<typeof importFile>>> {
  const path = resolve(folder, file);
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new Refusal('FILE_MISSING', `There is no such file (looked for ${path}).`);
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  const counts = await importFile(
    store,
    { bytes, name: basename(path), period, dryRun },
    {
      onProgress: ({ rows }) =>
        drawProgress(size === 0 ? 1 : bytes.bytesRead / size, `${rows} rows  ${file}`),
      onRejection: (rejection) => tellRejection(file, rejection),
    },
  );
  endProgress();
  return counts;
}

/** Likeness and proposals follow once everything is observed, so that each school is compared with all the others. */
async function follow(store: Store, { changed, json }: { changed: boolean; json: boolean }): Promise<void> {
  const began = Date.now();
  if (changed)
    await regroupAll(store, new Date(), (done, of) =>
      drawProgress(done / of, `${done} schools compared by intake`),
    );
  const proposed = await proposeWaiting(store, (done, of) =>
    drawProgress(done / of, `${done} of ${of} schools proposed anew`),
  );
  endProgress();
  const seconds = (Date.now() - began) / 1_000;
  if (json) console.log(JSON.stringify({ proposed, seconds }));
  else if (proposed > 0)
    console.log(`${proposed} schools compared and proposed anew in ${seconds.toFixed(1)} s`);
}

/** Draws over itself on a terminal, and is silent elsewhere. */
function drawProgress(share: number, what: string): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round(Math.min(share, 1) * 30);
  const bar = '█'.repeat(full) + '░'.repeat(30 - full);
  process.stderr.write(`\r\x1b[K${bar} ${String(Math.round(share * 100)).padStart(3)} %  ${what}`);
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
}

function tellRejection(file: string, { line, faults }: Rejection): void {
  for (const { column, value, rule, fix } of faults) {
    const cell = column === null ? '' : ` ${column} = ${JSON.stringify(value ?? '')}:`;
    console.error(`${process.stderr.isTTY ? '\r\x1b[K' : ''}${file}:${line}:${cell} ${fix} [${rule}]`);
  }
}

const KINDS: Readonly<Record<string, string>> = {
  KS2: 'key stage 2',
  KS4: 'key stage 4',
  KS5: '16 to 18 study',
  ABSENCE_STATISTICS: 'absence and exclusions',
  SCHOOL_CENSUS: 'the school census',
  WORKFORCE_CENSUS: 'the school workforce census',
  OFSTED: 'Ofsted inspections',
};

function inWords(
  file: string,
  { kind, ...counts }: ImportCounts & { kind: string },
  seconds: number,
): string {
  const taken = `${counts.recorded} figures new, ${counts.corrected} corrected, ${counts.unchanged} unchanged`;
  const rejected = `${counts.rejectedRows} rows and ${counts.rejectedFigures} figures rejected`;
  const rows = `${counts.rows} rows of ${KINDS[kind] ?? kind}`;
  return `${file}: ${rows} in ${seconds.toFixed(1)} s: ${taken} at ${counts.schools} schools; ${rejected}`;
}
