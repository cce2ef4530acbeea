import { createHash } from 'node:crypto';
import { testGateway, type TestGateway } from '../test/test-gateway';

let test: TestGateway;
beforeAll(async () => void (test = await testGateway({ MAX_COST: '50' })));
afterAll(() => test[Symbol.asyncDispose]());

interface Sent {
  readonly body: object;
  readonly accept?: string;
}

/** What differs from answer to answer by its nature. */
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const PASSING = [
  'date',
  'x-request-id',
  'ratelimit-remaining',
  'ratelimit-reset',
  'connection',
  'keep-alive',
];

async function post({ body, accept = '*/*' }: Sent) {
  const headers = { 'content-type': 'application/json', accept };
  const response = await fetch(`${test.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  const told = [...response.headers].filter(([name]) => !PASSING.includes(name)).sort();
  return { status: response.status, told, text: (await response.text()).replaceAll(UUID, '') };
}

const WITH_VARIABLE =
  'query One($urn: ID!, $skip: Boolean = false) { school(urn: $urn) { name urn @skip(if: $skip) } }';
const MANY = 'query($urns: [ID!]!) { schools { urn } } query Other { offers }';
const hashed = (query: string) => ({
  extensions: {
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  },
});

const CASES: Readonly<Record<string, Sent>> = {
  'three services': { body: { query: '{ school(urn: "990001") { name category recommendedOffers } }' } },
  "a service's refusal": { body: { query: '{ schools { urn hidden } }' } },
  'a masked error': { body: { query: '{ broken }' } },
  variables: {
    body: { query: WITH_VARIABLE, variables: { urn: '990002', skip: true }, operationName: 'One' },
  },
  'a wrong variable': { body: { query: WITH_VARIABLE, variables: { urn: {} } } },
  'a wrong variable, for an old client': {
    body: { query: WITH_VARIABLE, variables: { urn: {} } },
    accept: 'application/json',
  },
  'a wrong variable, for a new client': {
    body: { query: WITH_VARIABLE, variables: { urn: {} } },
    accept: 'application/graphql-response+json, application/json;q=0.9',
  },
  'one of several operations': { body: { query: MANY, operationName: 'Other' } },
  'several operations and none named': { body: { query: MANY } },
  'a name that no operation has': { body: { query: MANY, operationName: 'Third' } },
  'too much': { body: { query: '{ schools { trust { uid schools { trust { uid } } } } }' } },
  'a mutation': { body: { query: 'mutation { rename(urn: "990001", name: "New") { name } }' } },
  'a subscription': { body: { query: 'subscription { categorisationChanged { eventId } }' } },
  'a wrong form': { body: { query: '{ offers }', variables: '{}' } },
  'an accepted type that there is not': { body: { query: '{ offers }' }, accept: 'image/png' },
  'a forbidden alias': { body: { query: '{ constructor: offers }' } },
};

it.each(Object.entries(CASES))('answers %s as Apollo Server did the first time', async (_name, sent) => {
  // Whether a document is known and which type a caller gets are learnt one by one.
  await post({ body: { query: '{ offers }' }, ...(sent.accept ? { accept: sent.accept } : {}) });
  const first = await post(sent);
  const second = await post(sent);
  expect({ ...second }).toEqual(first);
});

it('answers a registered document by its hash', async () => {
  const query = '{ offers schools { urn } }';
  expect((await post({ body: hashed(query) })).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  const whole = await post({ body: { query, ...hashed(query) } });
  expect(await post({ body: hashed(query) })).toEqual(whole);
  expect(await post({ body: hashed(query) })).toEqual(whole);
});
