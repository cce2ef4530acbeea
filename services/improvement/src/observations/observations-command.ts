import { connectMongo, prepareCollections } from '@middletier/runtime/mongo';
import { isOutage } from '@middletier/runtime/outage';
import { Refusal } from '@middletier/runtime/refusal';
import { Store, storeCollections } from '@middletier/runtime/unit-of-work';
import { parseArgs } from 'node:util';
import { readImportSettings } from '../config';
import { improvement } from '../subgraph';
import { takeFiles, type Wanted } from './files/take-files-command';

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

function readArguments(): Wanted & { readonly help: boolean } {
  const options = {
    period: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ options, allowPositionals: true }));
  const { 'dry-run': dryRun, period = null, json, help } = values;
  const [action, ...files] = positionals;
  if (!help && (action !== 'import' || files.length === 0))
    throw new Refusal(
      'USAGE',
      'Say what to import: npm run observations -- import FILE… (--help tells more)',
    );
  return { files, period, dryRun, json, help };
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
  const mongo = await connectMongo(MONGODB_URL, 'observations-import');
  try {
    const db = mongo.db(DATABASE);
    const collections = improvement.slices.flatMap((slice) => slice.collections ?? []);
    await prepareCollections(db, [...storeCollections, ...collections]);
    await takeFiles(new Store(mongo, db, improvement.name), wanted, INIT_CWD);
  } finally {
    await mongo.close();
  }
}

/** What a person can mend is told in a sentence; the rest with its trace. */
function told(error: unknown): unknown {
  if (error instanceof Refusal) return error.message;
  return isOutage(error) ? 'The database does not answer. Is the product running (npm start)?' : error;
}

main().catch((error: unknown) => {
  console.error(told(error));
  process.exitCode = 1;
});
