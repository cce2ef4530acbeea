import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { sign } from '@middletier/runtime/signature';
import { startService } from '@middletier/runtime/service';
import type { RequestContext, ServiceDefinition } from '@middletier/runtime/slice';

const SERVICE = resolve(__dirname, '../../../../services/organisations/dist/subgraph.js');
const TIMES = 40;

type Ask = (query: string, variables?: object) => Promise<Record<string, never>>;

interface Page {
  readonly edges: readonly { readonly node: { readonly urn: string } }[];
  readonly pageInfo: { readonly endCursor: string };
}

const LIST = `query ($filter: SchoolFilter, $asAt: Date, $first: Int, $after: String) {
  schools(filter: $filter, asAt: $asAt, first: $first, after: $after) {
    edges { node { urn name phase localAuthority { name } trust { name } } } pageInfo { endCursor hasNextPage } } }`;
const COUNTED = LIST.replace('{\n    edges', '{\n    totalCount edges');
const FACETS = `query ($filter: SchoolFilter) { schoolFacets(filter: $filter) {
  total phases { value schools } types { value { name } schools } localAuthorities { value schools } regions { value { name } schools } } }`;

const STATES = ['OPEN', 'CLOSED', 'OPEN_PROPOSED_TO_CLOSE', 'PROPOSED_TO_OPEN'];
const WORDS = [
  'st mary',
  'Saint Brigid',
  'ecole oak',
  'ashb',
  'penham coll',
  'church of england',
  'langley',
  'st os',
];

/** What people ask, each as the nth of them asks it. */
const SEARCHES: Readonly<Record<string, readonly [string, (n: number) => object]>> = {
  'by name': [LIST, (n) => ({ filter: { name: WORDS[n % WORDS.length] } })],
  // Counts are kept until the register changes: these are of 32 searches that nobody made before, and the eight first again.
  'by name, counted': [
    COUNTED,
    (n) => ({
      filter: { name: WORDS[n % WORDS.length], statuses: STATES.slice(Math.floor(n / WORDS.length) % 4) },
    }),
  ],
  'by postcode area': [LIST, (n) => ({ filter: { postcodeArea: ['BN', 'DT1', 'CM12', 'B'][n % 4] } })],
  'by phase and type': [
    LIST,
    (n) => ({ filter: { phases: ['NURSERY'], types: [['1', '34', '28'][n % 3]] } }),
  ],
  'by region and status': [
    LIST,
    (n) => ({ filter: { regions: ['ABDEFGHJK'[n % 9]], statuses: ['CLOSED'] } }),
  ],
  'by authority, counted': [COUNTED, (n) => ({ filter: { localAuthorities: [String(201 + (n % 150))] } })],
  'by trust': [LIST, (n) => ({ filter: { trusts: [String(2_001 + 2 * (n % 500))] } })],
  'within 5 km of a place': [
    LIST,
    (n) => ({
      filter: { near: { easting: 310_000 + n * 7_000, northing: 120_000 + n * 9_000, withinMetres: 5_000 } },
    }),
  ],
  'within 20 km of a school': [
    LIST,
    (n) => ({ filter: { nearSchool: { urn: String(100_000 + n * 997), withinMetres: 20_000 } } }),
  ],
  'all, counted': [COUNTED, () => ({})],
  'as at a day': [LIST, (n) => ({ asAt: `${2005 + (n % 15)}-06-01` })],
  'of an authority as at a day': [
    LIST,
    (n) => ({ asAt: `${2005 + (n % 15)}-06-01`, filter: { localAuthorities: [String(201 + n)] } }),
  ],
  'facets of an authority': [FACETS, (n) => ({ filter: { localAuthorities: [String(201 + n)] } })],
  'facets of a name': [FACETS, (n) => ({ filter: { name: WORDS[n % WORDS.length] } })],
  'facets of the country': [FACETS, () => ({})],
};

/** Times the searches of a register that lies in a database, through the service as the gateway asks it. */
export async function timeSearches(mongoUrl: string, natsUrl: string): Promise<void> {
  const { organisations } = (await import(SERVICE)) as { organisations: ServiceDefinition<RequestContext> };
  const secret = randomBytes(32).toString('hex');
  const service = await startService(organisations, {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: 0, STREAM_MAX_BYTES: 1_000_000_000 },
    ...{ NATS_URL: natsUrl, MONGODB_URL: mongoUrl, GATEWAY_SECRET: secret },
  });
  await untilTold(service.ground.db);
  const ask: Ask = async (query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const signed = sign(secret, { target: 'organisations POST /graphql', actor: null, body });
    const headers = { 'content-type': 'application/json', ...signed };
    const answer = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await answer.json()) as { data: never; errors?: object };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  await timePages(ask);
  const all: number[] = [];
  for (const [name, [query, variables]] of Object.entries(SEARCHES)) {
    const times = await timed(TIMES, (n) => ask(query, variables(n)));
    all.push(...times);
    console.log(`  ${name}: ${inWords(times)}`);
  }
  console.log(`all searches: ${inWords(all)}`);
  await service.stop();
}

/** The events of the import are published first: they are not what is timed here. */
async function untilTold(db: {
  collection(name: string): { countDocuments(filter: object): Promise<number> };
}): Promise<void> {
  const began = Date.now();
  while ((await db.collection('outbox').countDocuments({ sent: false })) > 0)
    await new Promise((resume) => setTimeout(resume, 500));
  console.log(`the events were told after ${((Date.now() - began) / 1_000).toFixed(0)} s`);
}

async function timePages(ask: Ask): Promise<void> {
  const filter = { statuses: STATES };
  let after: string | null = null;
  for (let page = 0; page < 20; page++) {
    const { schools } = (await ask(LIST, { filter, first: 500, after })) as unknown as { schools: Page };
    after = schools.pageInfo.endCursor;
  }
  const first = await timed(TIMES, () => ask(LIST, { filter, first: 20 }));
  const deep = await timed(TIMES, () => ask(LIST, { filter, first: 20, after }));
  const ratio = percentile(deep, 0.5) / percentile(first, 0.5);
  console.log(`page 1: ${inWords(first)}\npage 500: ${inWords(deep)}, ${ratio.toFixed(2)} times page 1`);
}

async function timed(times: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  await work(0);
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await work(n);
    found.push(performance.now() - began);
  }
  return found;
}

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

const inWords = (times: readonly number[]): string =>
  `p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`;
