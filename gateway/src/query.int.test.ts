import { get } from 'node:http';
import { officer } from '../test/token-issuer';
import { testGateway, type TestGateway } from '../test/test-gateway';

let test: TestGateway;
let officerOf990: string;
beforeAll(async () => {
  test = await testGateway();
  officerOf990 = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
});
afterAll(() => test[Symbol.asyncDispose]());
beforeEach(() => Object.values(test.subgraphs).forEach(({ asked }) => asked.splice(0)));

it('answers one query from three services, each asked once, for the same actor and request', async () => {
  const query = '{ school(urn: "990001") { name category recommendedOffers } }';
  const headers = { 'x-request-id': 'one-of-mine' };
  const { data, errors } = await test.ask(query, { authorization: officerOf990, headers });
  expect(errors).toBeUndefined();
  expect(data.school).toEqual({
    name: 'School 990001',
    category: 'RED',
    recommendedOffers: ['Phonics for 990001'],
  });
  const asked = Object.values(test.subgraphs).flatMap((subgraph) => subgraph.asked);
  expect(asked.map(({ requestId, actor }) => [requestId, actor])).toEqual(
    Array.from({ length: 3 }, () => ['one-of-mine', officer('local-authority:990')]),
  );
});

it('asks for an entity once, however often it occurs, and gives each place its own copy', async () => {
  const { data } = await test.ask('{ schools { urn trust { uid name places } } }');
  expect(data.schools.map(({ trust }: { trust: unknown }) => trust)).toEqual(
    [0, 1, 0, 1].map((i) => ({ uid: `9900${i}`, name: `Trust 9900${i}`, places: 99000 + i })),
  );
  expect(test.subgraphs.cpd.asked.map(({ variables }) => variables.representations)).toEqual([
    [
      { __typename: 'Trust', uid: '99000' },
      { __typename: 'Trust', uid: '99001' },
    ],
  ]);
});

it("passes a subgraph's refusal on with its code and the path of every place", async () => {
  const { data, errors } = await test.ask('{ schools { urn hidden } }');
  expect(data.schools).toHaveLength(4);
  expect(errors![2]).toEqual({
    message: 'School 990003 is not yours.',
    path: ['schools', 2, 'hidden'],
    extensions: { code: 'FORBIDDEN', inputPath: ['urn'], service: 'improvement' },
  });
});

it('says which part is missing while a service is down, and nothing of where it is', async () => {
  await test.subgraphs.cpd.stop();
  const { data, errors } = await test.ask('{ offers schools { name recommendedOffers } }');
  expect(data.schools[1]).toEqual({ name: 'School 990002', recommendedOffers: null });
  expect(new Set(errors!.map(({ path }) => (path as string[]).join('.')))).toEqual(
    new Set(['offers', ...[0, 1, 2, 3].map((i) => `schools.${i}.recommendedOffers`)]),
  );
  expect(new Set(errors!.map(({ extensions }) => JSON.stringify(extensions)))).toEqual(
    new Set([JSON.stringify({ code: 'SUBGRAPH_UNAVAILABLE', service: 'cpd' })]),
  );
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONN|:\d{4}/);
  await test.subgraphs.cpd.start();
  expect((await test.ask('{ offers }')).data).toEqual({ offers: ['Phonics'] });
});

it('asks once more where the connection broke, but never a mutation', async () => {
  const { organisations } = test.subgraphs;
  organisations.drops = 1;
  expect((await test.ask('{ school(urn: "990001") { name } }')).data).toEqual({
    school: { name: 'School 990001' },
  });
  expect(organisations.asked).toHaveLength(2);
  organisations.drops = 1;
  const { data, errors } = await test.ask('mutation { rename(urn: "990001", name: "New") { name } }');
  expect(data).toEqual({ rename: null });
  expect(errors).toMatchObject([{ path: ['rename'], message: expect.stringContaining('idempotencyKey') }]);
  expect(organisations.asked).toHaveLength(3);
});

it('masks what went wrong inside a service', async () => {
  const { errors } = await test.ask('{ broken }');
  expect(errors).toMatchObject([
    { path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'organisations' } },
  ]);
  expect(JSON.stringify(errors)).not.toContain('secret-host');
});

it('tells a caller what is wrong with a document or its variables', async () => {
  expect(await test.ask('{ school(urn: "1") { nme } }')).toMatchObject({
    status: 400,
    errors: [{ message: 'Cannot query field "nme" on type "School". Did you mean "name"?' }],
  });
  const badVariable = await test.ask('query($urn: ID!) { school(urn: $urn) { name } }', {
    variables: { urn: {} },
  });
  expect(badVariable).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

it('sends subscriptions elsewhere, and says where', async () => {
  const { status, errors } = await test.ask('subscription { categorisationChanged { eventId } }');
  expect(status).toBe(400);
  expect(errors).toMatchObject([
    { message: expect.stringContaining('/graphql/stream'), extensions: { code: 'BAD_REQUEST' } },
  ]);
});

it('refuses a simple cross-site form, and a body or document beyond measure', async () => {
  const form = await fetch(`${test.url}/graphql`, { method: 'POST', body: '{"query":"{ offers }"}' });
  expect(form.status).toBe(400);
  expect(await test.ask(`{ offers } # ${'x'.repeat(300_000)}`)).toMatchObject({
    status: 413,
    errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }],
  });
  expect(await test.ask(`{ ${'offers '.repeat(5_000)} }`)).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
});

it('refuses an address that is none, and lives on', async () => {
  const status = await new Promise((resolve) =>
    get({ port: new URL(test.url).port, path: '//' }, (answer) => resolve(answer.resume().statusCode)),
  );
  expect(status).toBe(400);
});

it('answers GET, and tells its health', async () => {
  const got = await fetch(`${test.url}/graphql?query={offers}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(await got.json()).toEqual({ data: { offers: ['Phonics'] } });
  const health = await fetch(`${test.url}/health/ready`);
  expect(await health.json()).toEqual({ status: 'ready', checks: { nats: 'up' } });
});
