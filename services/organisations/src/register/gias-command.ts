import {
  drawProgress,
  endProgress,
  naming,
  openFile,
  runImportCommand,
  tellRejection,
} from '@middletier/runtime/import-command';
import type { Store } from '@middletier/runtime/unit-of-work';
import { readImportSettings } from '../config';
import { registerGroups } from '../register-groups/slice';
import { registerHistory } from '../register-history/slice';
import { registerLinks } from '../register-links/slice';
import { importFile, type FileCounts } from './import-file';
import { register } from './slice';

const SLICES = [register, registerHistory, registerLinks, registerGroups];

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

interface Given {
  readonly folder: string;
  readonly whole: boolean;
}

async function takeFile(store: Store, file: string, { folder, whole }: Given): Promise<FileCounts> {
  const { name, bytes, share } = await openFile(folder, file);
  const counts = await importFile(
    store,
    { bytes, name },
    {
      onProgress: ({ rows }) => drawProgress(share(), `${rows} rows  ${file}`),
      onRejection: (rejection) => tellRejection(file, rejection),
      whole,
    },
  );
  endProgress();
  return counts;
}

const KINDS: Readonly<Record<FileCounts['kind'], string>> = {
  ESTABLISHMENTS: 'establishments',
  LINKS: 'links',
  GROUPS: 'groups',
  GROUP_LINKS: 'group links',
  LOCAL_AUTHORITIES: 'local authorities',
};

const inWords = (
  file: string,
  { kind, rows, ended, seconds, ...counts }: FileCounts & { readonly seconds: number },
): string =>
  `${file}: ${rows} rows of ${KINDS[kind]} in ${seconds.toFixed(1)} s: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.rejected} rejected${ended === undefined ? '' : `, ${ended} ended`}`;

runImportCommand({
  name: 'gias',
  service: 'organisations',
  help: HELP,
  options: { whole: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  collections: SLICES.flatMap(({ collections }) => collections ?? []),
  settings: readImportSettings,
  take: async (store, { files, folder, values: { whole, json } }) => {
    for (const file of files) {
      const counts = await naming(file, () => takeFile(store, file, { folder, whole }));
      console.log(json ? JSON.stringify({ file, ...counts }) : inWords(file, counts));
    }
  },
});
