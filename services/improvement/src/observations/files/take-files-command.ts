import {
  drawProgress,
  endProgress,
  naming,
  openFile,
  tellRejection,
} from '@middletier/runtime/import-command';
import type { Store } from '@middletier/runtime/unit-of-work';
import { regroupAll } from '../../comparison/regroup';
import { proposeWaiting } from '../repropose';
import { importFile, type ImportCounts } from './import-file';

export interface Wanted {
  readonly files: readonly string[];
  /** That file names are meant from. */
  readonly folder: string;
  readonly period: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Takes files one after the other, and then what follows from all of them; says how far it has come. */
export async function takeFiles(store: Store, wanted: Wanted): Promise<void> {
  let schools = 0;
  for (const file of wanted.files) {
    const counts = await naming(file, () => takeFile(store, file, wanted));
    schools += counts.schools;
    console.log(wanted.json ? JSON.stringify({ file, ...counts }) : inWords(file, counts));
  }
  if (!wanted.dryRun) await follow(store, { changed: schools > 0, json: wanted.json });
}

async function takeFile(
  store: Store,
  file: string,
  { folder, period, dryRun }: Wanted,
): Promise<Awaited<ReturnType<typeof importFile>>> {
  const { name, bytes, share } = await openFile(folder, file);
  const counts = await importFile(
    store,
    { bytes, name, period, dryRun },
    {
      onProgress: ({ rows }) => drawProgress(share(), `${rows} rows  ${file}`),
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
  { kind, seconds, ...counts }: ImportCounts & { kind: string; seconds: number },
): string {
  const taken = `${counts.recorded} figures new, ${counts.corrected} corrected, ${counts.unchanged} unchanged`;
  const rejected = `${counts.rejectedRows} rows and ${counts.rejectedFigures} figures rejected`;
  const rows = `${counts.rows} rows of ${KINDS[kind] ?? kind}`;
  return `${file}: ${rows} in ${seconds.toFixed(1)} s: ${taken} at ${counts.schools} schools; ${rejected}`;
}
