import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '@middletier/runtime/refusal';
import { MisClient } from './mis-client';
import { listFiles } from './list-files';
import { pushFile } from './push-file';
import { exitCodeOf, tellReceipt } from './tell-receipt';

const HELP = `Sends returns of a management information system, as a trust's data officer would.

  npm run mis -- push FILE… --kind KIND   sends files; goes on by itself where the line breaks
  npm run mis -- files                    the last files that were sent, and what became of them
  npm run mis -- errors FILE-ID           the rejected rows of a file as CSV: mend them and push them

  --kind NAME      attendance, roll …; found in the file's name where it is not said
  --key KEY        the trust's API key (mt_…); or MIS_API_KEY. Without it, the one that npm start made
  --url URL        the gateway; or GATEWAY_URL. Without it, the one that npm start runs
  --mapping NAME   a saved mapping for files whose columns have other names
  --part           the file holds some schools only, on purpose
  --dry-run        checks the file and changes nothing
  --help           show this

  Files may be .csv, .ndjson or .jsonl, plain or packed (.gz), or .zip.
  Ends with 0 where every row was taken, 2 where rows were rejected, 3 where a file waits for somebody to confirm it,
  1 where it could not be sent.`;

const OPTIONS = {
  kind: { type: 'string' },
  key: { type: 'string' },
  url: { type: 'string' },
  mapping: { type: 'string' },
  part: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal('USAGE', `${(error as Error).message} (--help tells what there is)`);
  }
}
type Values = ReturnType<typeof readArguments>['values'];

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const [action, ...rest] = positionals;
  if (values.help || action === undefined) {
    console.log(HELP);
    return 0;
  }
  const client = new MisClient(gatewayOf(values), keyOf(values));
  if (action === 'push') return pushAll(client, rest, values);
  if (action === 'files') return listFiles(client);
  if (action === 'errors' && rest.length === 1) return client.writeErrors(rest[0]!, process.stdout);
  const known = 'push FILE…, files and errors FILE-ID';
  throw new Refusal('USAGE', `There are ${known} (--help tells more).`);
}

async function pushAll(client: MisClient, files: readonly string[], values: Values): Promise<number> {
  if (files.length === 0) throw new Refusal('USAGE', 'Say which file: npm run mis -- push FILE… --kind KIND');
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const { kind, mapping, part } = values;
  let worst = 0;
  for (const name of files) {
    const wanted = { path: resolve(folder, name), kind, mapping, part, dryRun: values['dry-run'] };
    const receipt = await pushFile(client, wanted);
    tellReceipt(name, receipt);
    worst = Math.max(worst, exitCodeOf(receipt));
  }
  return worst;
}

function gatewayOf({ url }: Values): string {
  const known = url ?? process.env['GATEWAY_URL'];
  if (known) return known.replace(/\/+$/, '');
  throw new Refusal('NOT_RUNNING', 'Say where the gateway is: --url https://… or GATEWAY_URL.');
}

function keyOf({ key }: Values): string {
  const known = key ?? process.env['MIS_API_KEY'];
  if (known) return known;
  try {
    const data = process.env['MIDDLE_TIER_DATA'] ?? join(__dirname, '../../../../.data');
    return readFileSync(join(data, 'trust-api-key'), 'utf8').trim();
  } catch {
    throw new Refusal(
      'NO_KEY',
      "Say the trust's API key: --key mt_… or MIS_API_KEY. An administrator makes one.",
    );
  }
}

run().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  },
);
