import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '@middletier/runtime/refusal';
import { accessOf, letIn, showOut } from './event-access';
import { listFiles } from './list-files';
import { MisClient, type MisReceipt } from './mis-client';
import { publishFile } from './publish-file';
import { pushFile } from './push-file';
import { exitCodeOf, tellReceipt } from './tell-receipt';

const HELP = `Sends returns of a management information system, as a trust's data officer would.

  npm run mis -- push FILE… --kind KIND   sends files; goes on by itself where the line breaks
  npm run mis -- files                    the last files that were sent, and what became of them
  npm run mis -- errors FILE-ID           the rejected rows of a file as CSV: mend them and push them

  npm run mis -- publish FILE… --trust UID  sends small files by event, to mis.returns.UID on NATS
  npm run mis -- let-in UID                 makes a trust's credentials for that, in place of those it had
  npm run mis -- show-out UID               ends them

  --kind NAME      attendance, roll …; found in the file's name where it is not said
  --key KEY        the trust's API key (mt_…); or MIS_API_KEY. Without it, the one that npm start made
  --url URL        the gateway; or GATEWAY_URL. Without it, the one that npm start runs
  --trust UID      the trust that publishes; its seed as let-in left it, or in the file MIS_SEED_FILE
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
  trust: { type: 'string' },
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
  if (action === 'publish') return publishAll(rest, values);
  if (action === 'let-in' || action === 'show-out') return changeAccess(action, rest[0] ?? '');
  const client = new MisClient(gatewayOf(values), keyOf(values));
  if (action === 'push') return pushAll(client, rest, values);
  if (action === 'files') return listFiles(client);
  if (action === 'errors' && rest.length === 1) return client.writeErrors(rest[0]!, process.stdout);
  const known = 'push FILE…, files, errors FILE-ID, publish FILE…, let-in UID and show-out UID';
  throw new Refusal('USAGE', `There are ${known} (--help tells more).`);
}

async function pushAll(client: MisClient, files: readonly string[], values: Values): Promise<number> {
  const { kind, mapping, part } = values;
  return sendEach(files, (path) =>
    pushFile(client, { path, kind, mapping, part, dryRun: values['dry-run'] }),
  );
}

async function publishAll(files: readonly string[], values: Values): Promise<number> {
  const { kind, mapping, trust } = values;
  if (!trust) throw new Refusal('USAGE', 'Say for which trust: --trust UID');
  const access = accessOf(dataFolder(), trust);
  return sendEach(files, (path) => publishFile(access, { path, kind, mapping, dryRun: values['dry-run'] }));
}

/** @returns the worst of the exit codes */
async function sendEach(
  files: readonly string[],
  send: (path: string) => Promise<MisReceipt>,
): Promise<number> {
  if (files.length === 0) throw new Refusal('USAGE', 'Say which file: npm run mis -- push FILE… --kind KIND');
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  let worst = 0;
  for (const name of files) {
    const receipt = await send(resolve(folder, name));
    tellReceipt(name, receipt);
    worst = Math.max(worst, exitCodeOf(receipt));
  }
  return worst;
}

function changeAccess(action: 'let-in' | 'show-out', trust: string): number {
  if (action === 'show-out') showOut(dataFolder(), trust);
  else
    console.log(
      `The seed of the NKey of trust ${trust} is in ${letIn(dataFolder(), trust)}: keep it secret.`,
    );
  return 0;
}

const dataFolder = (): string => process.env['MIDDLE_TIER_DATA'] ?? join(__dirname, '../../../../.data');

function gatewayOf({ url }: Values): string {
  const known = url ?? process.env['GATEWAY_URL'];
  if (known) return known.replace(/\/+$/, '');
  throw new Refusal('NOT_RUNNING', 'Say where the gateway is: --url https://… or GATEWAY_URL.');
}

function keyOf({ key }: Values): string {
  const known = key ?? process.env['MIS_API_KEY'];
  if (known) return known;
  try {
    return readFileSync(join(dataFolder(), 'trust-api-key'), 'utf8').trim();
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
