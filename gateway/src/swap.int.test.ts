import { readMetrics } from '@middletier/local/read-metrics';
import { until } from '@middletier/local/until';
import { Publisher } from '../test/publisher';
import { overSse } from '../test/subscriber';
import { subscribed, testGateway, type TestGateway } from '../test/test-gateway';
import { officer } from '../test/token-issuer';

let test: TestGateway;

beforeAll(async () => {
  test = await testGateway();
});

afterAll(() => test[Symbol.asyncDispose]());

/** As the services are, less what front-ends no longer get. */
const withoutHidden = (sdl: string) => sdl.replace('hidden: String', '');
const asItIs = (sdl: string) => sdl;

type Outcome = 'swapped' | 'refused';
const changes = async (outcome: Outcome) =>
  (await readMetrics(test.url)).get(`middletier_supergraph_changes_total{outcome="${outcome}"}`)!;

/** Puts another supergraph in place, and waits until the gateway has told what became of it. */
async function deploy(change: Parameters<TestGateway['deploy']>[0], outcome: Outcome = 'swapped') {
  const before = await changes(outcome);
  test.deploy(change);
  await until(async () => (await changes(outcome)) > before, { withinMs: 20_000 });
}

const HIDDEN = '{ schools { hidden } }';
const codeOf = async (query: string) => (await test.ask(query)).errors?.[0]?.extensions['code'];

/** Asks without a pause, eight at once, until it is ended, which tells what went wrong. */
function load() {
  const seen = { answered: 0, wrong: [] as unknown[], ended: false };
  const asking = Array.from({ length: 8 }, async () => {
    while (!seen.ended) {
      const { status, data, errors } = await test.ask('query Load { schools { urn name category } }');
      if (status !== 200 || errors || data.schools[0].category !== 'RED') seen.wrong.push({ status, errors });
      seen.answered += 1;
    }
  });
  const more = async (count: number) => {
    const before = seen.answered;
    await until(async () => seen.answered >= before + count, { withinMs: 20_000 });
  };
  const end = async () => {
    seen.ended = true;
    await Promise.all(asking);
    return seen.wrong;
  };
  return { more, end };
}

it('swaps a supergraph under load without a failed request, as often as it changes', async () => {
  expect(await codeOf(HIDDEN)).toBe('FORBIDDEN');
  const loading = load();
  for (const change of [withoutHidden, asItIs, withoutHidden, asItIs]) {
    await loading.more(20);
    await deploy(change);
    expect(await codeOf(HIDDEN)).toBe(change === asItIs ? 'FORBIDDEN' : 'GRAPHQL_VALIDATION_FAILED');
  }
  await loading.more(20);
  expect(await loading.end()).toEqual([]);
}, 60_000);

it('leaves who is subscribed on the supergraph they subscribed to', async () => {
  await using publisher = await Publisher.connect(test.natsUrl);
  await publisher.makeStream();
  const authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
  const query = 'subscription { categorisationChanged { to school { name hidden } } }';
  const wish = { url: test.url, authorization, query };
  await using before = overSse(wish);
  const first = before.take(1);
  await subscribed(test, 1);
  await publisher.change({ to: 'AMBER' });
  expect(await first).toMatchObject([{ data: { categorisationChanged: { to: 'AMBER' } } }]);

  await deploy(withoutHidden);
  await using after = overSse(wish);
  const refused = { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  expect(await after.take(1)).toMatchObject([{ errors: [refused] }]);
  const second = before.take(1);
  await publisher.change({ to: 'RED' });
  const school = { name: 'School 990001', hidden: null };
  expect(await second).toMatchObject([
    {
      data: { categorisationChanged: { to: 'RED', school } },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    },
  ]);
});

it('refuses what is no supergraph, or names a service it has no address of, and goes on with the one it has', async () => {
  await deploy('type Query { schools: [String!] }', 'refused');
  expect(await test.ask('{ schools { name } }')).toMatchObject({
    status: 200,
    data: { schools: [{}, {}, {}, {}] },
  });
  await deploy((sdl) => sdl.replace('offers: [String!]', 'offers: [String!] @deprecated'));
});
