// 500 schools' people who ask for the 20 places of one session at once, through the gateway: npm run bench:bookings [-- COUNT]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importRegister } from '@middletier/local/fill';
import { startPlatform, type Platform } from '@middletier/local/platform';

const COUNT = Number(process.argv[2] ?? 500);
const PLACES = 20;
const REGISTER = resolve(__dirname, '../../../exemplars/leicester/establishments.csv');
const SCHOOLS = 100;
const ASK = `mutation ($input: RequestTrainingPlaceInput!) { requestTrainingPlace(input: $input) { state ticket } }`;

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function send(url: string, token: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

async function must(url: string, token: string, body: object): Promise<Record<string, unknown>> {
  const { data, errors } = await send(url, token, body);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

/** A session that can be booked, of a provider of the authority. */
async function prepare({ gatewayUrl, mongoUrl, issueToken }: Platform): Promise<void> {
  await importRegister(REGISTER, mongoUrl);
  const organisations = ['local-authority:981'];
  const officer = await issueToken({
    subject: 'officer',
    name: 'Officer',
    roles: ['AUTHORITY_OFFICER'],
    organisations,
  });
  const tell = (name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
    return must(gatewayUrl, officer, {
      query,
      variables: { input: { idempotencyKey: `bench-${name}`, ...input } },
    });
  };
  await tell('registerProvider', { id: 'hub', name: 'A hub', kind: 'HUB', body: 'local-authority:981' });
  const about = { criteria: [], phases: [], halfDays: 1, price: 4_500 };
  await tell('publishOffer', {
    id: 'reading',
    providerId: 'hub',
    title: 'Reading',
    summary: 'For all.',
    ...about,
  });
  const meetings = [{ starts: '2035-02-01T09:00Z', ends: '2035-02-01T12:00Z', where: 'The hall' }];
  const session = { places: PLACES, waitingPlaces: 1_000, freeUntil: '2035-01-01', meetings };
  await tell('planTrainingSession', { id: 'storm', offer: 'reading', ...session });
}

async function storm({ gatewayUrl, issueToken }: Platform): Promise<void> {
  const people = await Promise.all(
    Array.from({ length: COUNT }, async (_, i) => {
      const urn = String(991_001 + (i % SCHOOLS));
      const organisations = [`school:${urn}`];
      return {
        urn,
        i,
        token: await issueToken({ subject: `t${i}`, name: `T${i}`, roles: [], organisations }),
      };
    }),
  );
  const began = performance.now();
  const answers = await Promise.all(
    people.map(async ({ urn, i, token }) => {
      const attendee = { name: `Teacher ${i}`, role: 'TEACHERS' };
      const input = {
        idempotencyKey: `bench-ask-${i}`,
        session: 'storm',
        urn,
        attendee,
        approval: { by: 'Head' },
      };
      const data = await must(gatewayUrl, token, { query: ASK, variables: { input } });
      return data['requestTrainingPlace'] as { readonly state: string; readonly ticket: number };
    }),
  );
  const ms = Math.round(performance.now() - began);
  const wrong = answers.filter(({ state, ticket }) => (state === 'CONFIRMED') !== ticket <= PLACES);
  if (wrong.length > 0) throw new Error(`Out of turn: ${JSON.stringify(wrong.slice(0, 5))}`);
  const confirmed = answers.filter(({ state }) => state === 'CONFIRMED').length;
  console.log(
    `${COUNT} asked for ${PLACES} places at once: ${confirmed} confirmed, all others in turn, in ${ms} ms`,
  );
}

/** cpd has to have heard of the last school. */
async function heardOfAll({ gatewayUrl, issueToken }: Platform): Promise<void> {
  const urn = String(991_000 + SCHOOLS);
  const organisations = [`school:${urn}`];
  const token = await issueToken({ subject: 'head', name: 'Head', roles: [], organisations });
  const query = `{ school(urn: "${urn}") { trainingBookings { totalCount } } }`;
  for (;;) {
    const { data } = await send(gatewayUrl, token, { query });
    if ((data?.['school'] as { readonly trainingBookings: unknown } | null)?.trainingBookings) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-bench-'));
  const platform = await startPlatform({ dataDir, gatewayPort: 0, logLevel: 'warn', sync: '10s' });
  try {
    await prepare(platform);
    await heardOfAll(platform);
    await storm(platform);
  } finally {
    await platform.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
