import { parseArgs } from 'node:util';
import { connect, type NatsConnection } from 'nats';
import { Refusal } from '@middletier/runtime/refusal';
import { askDesk, type Letter } from './dead-letters';
import { SERVICES } from './platform-processes';

const HELP = `Shows the events that a service could not apply, and applies them again or drops them.

  npm run dead-letters -- list  [--service NAME]
  npm run dead-letters -- retry [--service NAME] ID…
  npm run dead-letters -- drop  [--service NAME] ID…

  list         the oldest 200 of each service, with the reason
  retry        applies an event once more, after the cause is mended; where it fails again, it stays
  drop         forgets an event without applying it
  --service    asks one of ${SERVICES.join(', ')}; all of them unless told otherwise
  --help       show this

Quote the ids: they hold a |. NATS_URL names the event server; without it, the one that npm start runs is used.`;

interface Wanted {
  readonly action: 'list' | 'retry' | 'drop';
  readonly ids: readonly string[];
  readonly services: readonly string[];
}

function readArguments(): Wanted | undefined {
  const options = { service: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [action, ...ids] = positionals;
  if (values.help || action === undefined) return undefined;
  if (action !== 'list' && action !== 'retry' && action !== 'drop')
    throw new Refusal('WRONG_ARGUMENT', `There is no ${action}; there are list, retry and drop.`);
  if (action !== 'list' && ids.length === 0)
    throw new Refusal('WRONG_ARGUMENT', `Name what to ${action}: list shows the ids.`);
  return { action, ids, services: values.service === undefined ? SERVICES : [values.service] };
}

async function open(): Promise<NatsConnection> {
  const servers = process.env['NATS_URL'];
  if (!servers)
    throw new Refusal(
      'NOT_RUNNING',
      'No middle tier has run here. Start one with npm start, or set NATS_URL.',
    );
  return connect({ servers, name: 'dead-letters', reconnect: false, timeout: 3_000 }).catch(() => {
    throw new Refusal('NOT_RUNNING', `No event server answers at ${servers}. Is the middle tier running?`);
  });
}

async function list(nats: NatsConnection, services: readonly string[]): Promise<void> {
  const found = await Promise.allSettled(
    services.map((service) => askDesk(nats, service, { action: 'list' })),
  );
  found.forEach((answer, i) => {
    if (answer.status === 'rejected') return complain(answer.reason);
    if (answer.value.length === 0) console.log(`${services[i]}: nothing`);
    for (const letter of answer.value) console.log(`${services[i]}: ${inWords(letter)}`);
  });
}

const inWords = ({ _id, subject, error, at, tries }: Letter): string =>
  `'${_id}'\n    ${subject}, put aside at ${at} after ${tries} tries\n    ${error}`;

/** In every service that has it: the same event can have failed in several. */
async function carryOut(nats: NatsConnection, { action, ids, services }: Wanted): Promise<void> {
  for (const id of ids) {
    const tried = services.map((service) => askDesk(nats, service, { action, id }));
    const answers = await Promise.allSettled(tried);
    const done = services.filter((_, i) => answers[i]!.status === 'fulfilled');
    for (const service of done)
      console.log(`${service}: ${action === 'retry' ? 'applied' : 'dropped'} '${id}'`);
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as Error] : [],
    );
    const worthTelling = refused.filter((error) => !isUnknown(error));
    if (done.length === 0 && worthTelling.length === 0) complain(refused[0]);
    worthTelling.forEach(complain);
  }
}

const isUnknown = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'DEAD_LETTER_UNKNOWN';

function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const wanted = readArguments();
  if (!wanted) return console.log(HELP);
  const nats = await open();
  await (wanted.action === 'list' ? list(nats, wanted.services) : carryOut(nats, wanted));
  await nats.close();
}

main().catch(complain);
