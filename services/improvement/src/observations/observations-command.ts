import { runImportCommand } from '@middletier/runtime/import-command';
import { readImportSettings } from '../config';
import { improvement } from '../subgraph';
import { takeFiles } from './files/take-files-command';

const HELP = `Takes published tables and Ofsted's files into the product, as observations of schools.

  npm run observations -- import FILE… [--period 2018/19] [--dry-run] [--json]

  FILE      a CSV, Windows-1252 or UTF-8, whole or a cut of its columns; its header tells which it is:
              performance tables of key stage 2, key stage 4 and 16 to 18, absence, suspensions and exclusions,
              the school census, the school workforce census, and Ofsted's inspections (latest, or of the year).
            Its school year is read from its name, as in ks2_2018-2019.csv; a single year is the one the school year
            ends in, and for the workforce census the one it begins in
  --period  the school year, where the name does not say it
  --dry-run does everything and takes it back: what would be new, and what is wrong, without a change
  --json    one JSON line a file instead of words
  --help    show this

Take in the register first (npm run gias): figures of a school it does not know are rejected. A figure that cannot be read
is named with its line, column, value and what to do, and costs nothing else; a file taken again changes nothing. When all
files are in, the schools they touch are compared and their categories proposed anew; an import that was cut off goes on
where it stood when it is run again. MONGODB_URL names the database; without it, the one that npm start runs is used.`;

runImportCommand({
  name: 'observations',
  service: improvement.name,
  help: HELP,
  options: {
    period: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  collections: improvement.slices.flatMap((slice) => slice.collections ?? []),
  settings: readImportSettings,
  take: (store, { files, folder, values: { period = null, 'dry-run': dryRun, json } }) =>
    takeFiles(store, { files, folder, period, dryRun, json }),
});
