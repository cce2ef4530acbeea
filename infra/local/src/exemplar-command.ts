import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exemplarNames, readExemplar } from '@middletier/exemplars/exemplar';
import { runExemplar, type ExemplarDoors, type StepOutcome } from '@middletier/exemplars/run-exemplar';
import { Refusal } from '@middletier/runtime/refusal';
import { readAddresses } from './addresses';
import { openIssuer } from './development-issuer';
import { importRegister } from './fill';

const HELP = `Plays systems of the source documents on the middle tier that npm start runs, through its gateway: takes in their
schools, sends their steps in order, and compares each answer with what is expected. Playing one again changes nothing.

  npm run exemplar -- NAME…

  NAME         an exemplar, or "all"
  --list       show what there is
  --data DIR   data folder of the middle tier (default .data)
  --help       show this`;

function list(): void {
  for (const name of exemplarNames()) console.log(`${name.padEnd(24)} ${readExemplar(name).title}`);
}

function tell({ step, differences }: StepOutcome): void {
  console.log(`  ${differences.length === 0 ? 'ok    ' : 'DIFFERS'} ${step}`);
  for (const difference of differences) console.log(`          ${difference}`);
}

/** @returns whether every step came out as expected */
async function play(name: string, doors: ExemplarDoors): Promise<boolean> {
  const exemplar = readExemplar(name);
  console.log(`${name}: ${exemplar.title}`);
  const outcomes = await runExemplar(exemplar, doors);
  return (
    outcomes.length === exemplar.steps.length && outcomes.every(({ differences }) => differences.length === 0)
  );
}

function readArguments() {
  const options = {
    list: { type: 'boolean', default: false },
    data: {
      type: 'string',
      default: process.env['MIDDLE_TIER_DATA'] ?? resolve(__dirname, '../../../.data'),
    },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  return { ...values, names: positionals.includes('all') ? exemplarNames() : positionals };
}

async function openDoors(data: string): Promise<ExemplarDoors> {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', data);
  const { gatewayUrl, mongoUrl } = readAddresses(folder);
  const { issueToken } = await openIssuer(folder);
  return {
    gatewayUrl,
    tokenOf: (subject, person) => issueToken({ subject, ...person }),
    importRegister: (file) => importRegister(file, mongoUrl),
    onStep: tell,
  };
}

async function main(): Promise<boolean> {
  const { help, list: listing, data, names } = readArguments();
  if (listing) list();
  else if (help || names.length === 0) console.log(HELP);
  else {
    const doors = await openDoors(data);
    for (const name of names) if (!(await play(name, doors))) return false;
  }
  return true;
}

main().then(
  (good) => process.exit(good ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Refusal || error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
