import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '@middletier/runtime/refusal';
import { Demo, type FollowUp, type Heard } from './demo';

const HELP = `Shows the main job on the middle tier that npm start runs: a trust pushes an attendance return, the school's
category is proposed anew, and the local authority that subscribed hears of it, with the why.

  npm run demo [-- --loop] [-- --count N] [-- --data DIR]

  --loop       again and again until Ctrl-C; then says what was missed or came twice
  --count N    that many times
  --data DIR   data folder of the middle tier (default .data)
  --help       show this`;

function show({ change, afterMs }: Heard, { supportEntitlement, recommendedOffers }: FollowUp): void {
  const { school, from, to, why } = change;
  const pounds = ((supportEntitlement?.amount.pence ?? 0) / 100).toLocaleString('en-GB');
  const offers = (recommendedOffers ?? []).map(({ title }) => title).join('; ');
  console.log(`${school.name} (${school.urn}, ${school.trust?.name ?? 'no trust'})`);
  console.log(
    `  from ${from ?? 'no category'} to ${to}, heard ${afterMs.toFixed(0)} ms after the push began`,
  );
  console.log(`  why: ${why}`);
  console.log(`  entitled to ${supportEntitlement?.days} days of support, £${pounds}`);
  console.log(`  recommended: ${offers || 'nothing, for it is weak on nothing'}`);
}

async function once(demo: Demo): Promise<void> {
  const heard = await demo.changeOnce();
  show(heard, await demo.followUp(heard.change));
}

/** Each change must begin where the one before it ended, and come once. */
function verdict({ heard }: Demo): string {
  const doubled = heard.length - new Set(heard.map(({ eventId }) => eventId)).size;
  const gaps = heard.filter(({ from }, i) => i > 0 && from !== heard[i - 1]!.to).length;
  return `${heard.length} changes heard, ${gaps} missed, ${doubled} twice`;
}

function readArguments() {
  const options = {
    loop: { type: 'boolean', default: false },
    count: { type: 'string', default: '1' },
    data: {
      type: 'string',
      default: process.env['MIDDLE_TIER_DATA'] ?? resolve(__dirname, '../../../.data'),
    },
    help: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ options });
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1)
    throw new Refusal('WRONG_ARGUMENT', '--count takes a whole number from 1.');
  return { ...values, times: values.loop ? Infinity : count };
}

async function main(): Promise<void> {
  const { help, data, times } = readArguments();
  if (help) return console.log(HELP);
  const demo = await Demo.open(resolve(process.env['INIT_CWD'] ?? '.', data), (sentence) =>
    console.log(`  (${sentence})`),
  );
  let stopped = false;
  process.once('SIGINT', () => (stopped = true));
  for (let done = 0; done < times && !stopped; done++) await once(demo);
  if (times > 1) console.log(verdict(demo));
  await demo.close();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
