import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import { overSse, overWebSocket, type Subscriber, type Wish } from '../../test/subscriber';
import { testGateway, type TestGateway } from '../../test/test-gateway';
import { officer } from '../../test/token-issuer';

const LIVE = 'subscription { categorisationChanged { school { urn name } } }';
const KNOWN = '{ schools { urn } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const OVER = [
  ['WebSocket', overWebSocket],
  ['SSE', overSse],
] as const;

const refusalOf = async (subscribe: (wish: Wish) => Subscriber, wish: Wish): Promise<unknown> => {
  await using subscriber = subscribe(wish);
  const refusal: unknown = await subscriber.take(1).catch((error: unknown) => error);
  return refusal;
};

describe('a gateway with narrow limits', () => {
  let test: TestGateway;
  let authorization: string;
  beforeAll(async () => {
    test = await testGateway({ MAX_COST: '15', RATE_LIMIT: '20' });
    authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
  });
  afterAll(() => test[Symbol.asyncDispose]());

  it('refuses what may make too many objects, and asks no service', async () => {
    const { status, errors } = await test.ask('{ schools { trust { uid } } }', { authorization });
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message:
          'This asks for 20 objects, and 15 are the most. Ask for smaller pages (first); most of it comes from schools.',
        extensions: { code: 'TOO_COSTLY' },
      },
    ]);
    expect(test.subgraphs.organisations.asked).toEqual([]);
  });

  it.each(OVER)('refuses a subscription over %s by the same limits', async (_name, subscribe) => {
    const aliases = Array.from({ length: 60 }, (_, i) => `a${i}: urn`).join(' ');
    const query = `subscription { categorisationChanged { school { ${aliases} } } }`;
    const refusal = await refusalOf(subscribe, { url: test.url, authorization, query });
    expect(JSON.stringify(refusal)).toContain('TOO_MANY_ALIASES');
  });

  it('tells what is left, and refuses who asks too fast until the minute is over', async () => {
    const told: (string | null)[] = [];
    for (let asked = 0; asked < 19; asked += 1) {
      const { headers, errors } = await test.ask('{ me { id } }');
      expect(errors).toBeUndefined();
      told.push(headers.get('ratelimit-remaining'));
    }
    expect(told).toEqual(Array.from({ length: 19 }, (_, i) => String(19 - i)));
    await test.ask('{ me { id } }');
    const { status, headers, errors } = await test.ask('{ me { id } }');
    expect(status).toBe(429);
    expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    // Another caller has points of their own.
    expect((await test.ask('{ me { id } }', { authorization })).status).toBe(200);
  });
});

describe('a gateway that answers registered documents only', () => {
  let test: TestGateway;
  let authorization: string;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'middle-tier-manifest-'));
    const manifest = join(folder, 'manifest.json');
    const operations = [{ id: 'schools', name: 'Schools', type: 'query', body: KNOWN }];
    const file = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    writeFileSync(manifest, JSON.stringify(file));
    test = await testGateway({ PERSISTED_OPERATIONS: manifest, PERSISTED_ONLY: 'true', GRAPHIQL: 'false' });
    authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
  });
  afterAll(async () => {
    await test[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const byHash = async (hash: string, query?: string) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions }),
    });
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  };

  it('answers them by their text, their hash and their id', async () => {
    expect((await test.ask(KNOWN)).data.schools).toHaveLength(4);
    for (const id of [sha256(KNOWN), 'schools'])
      expect(await byHash(id)).toMatchObject({ data: { schools: { length: 4 } } });
  });

  it('refuses every other, over every transport, and lets nobody register one', async () => {
    const other = '{ schools { name } }';
    expect((await test.ask(other)).errors).toMatchObject([
      { extensions: { code: 'PERSISTED_OPERATIONS_ONLY' } },
    ]);
    await byHash(sha256(other), other);
    expect((await byHash(sha256(other))).errors).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    for (const [, subscribe] of OVER) {
      const refusal = await refusalOf(subscribe, { url: test.url, authorization, query: LIVE });
      expect(JSON.stringify(refusal)).toContain('PERSISTED_OPERATIONS_ONLY');
    }
  });

  it.each(OVER)('shows nothing of the schema over %s', async (_name, subscribe) => {
    const typo = 'subscription { categorisationChange { school { urn } } }';
    const hint = JSON.stringify(await refusalOf(subscribe, { url: test.url, authorization, query: typo }));
    expect(hint).toContain('categorisationChange');
    expect(hint).not.toContain('Did you mean');
  });
});

describe('a gateway with the usual settings', () => {
  let test: TestGateway;
  beforeAll(async () => void (test = await testGateway()));
  afterAll(() => test[Symbol.asyncDispose]());

  it('lets a client register a document by its hash', async () => {
    const search = (query: string) =>
      `${test.url}/graphql?${query}extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(KNOWN) } }))}`;
    const ask = async (query: string) =>
      (
        await fetch(search(query), { headers: { 'apollo-require-preflight': 'yes' } })
      ).json() as Promise<object>;
    expect(await ask('')).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(await ask(`query=${encodeURIComponent(KNOWN)}&`)).toMatchObject({ data: {} });
    expect(await ask('')).toMatchObject({ data: { schools: { length: 4 } } });
  });

  it('packs a long answer for those who can unpack it', async () => {
    const fields = Array.from({ length: 40 }, (_, i) => `f${i}: name`).join(' ');
    const asked = async (encoding: string) => {
      const body = JSON.stringify({ query: `{ schools { ${fields} } }` });
      const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
      const sent = request(`${test.url}/graphql`, { method: 'POST', headers }).end(body);
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      return { encoding: response.headers['content-encoding'], bytes: await buffer(response) };
    };
    const [plain, packed] = [await asked('identity'), await asked('gzip, br')];
    expect([plain.encoding, packed.encoding]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(packed.bytes).toString()).toBe(plain.bytes.toString());
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2);
  });

  it('keeps GraphQL over HTTP to the letter', async () => {
    // What every GET without a body must carry here, so that no page of another site can send one.
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } });
    const results = await auditServer({ url: `${test.url}/graphql`, fetchFn });
    expect(results.length).toBeGreaterThan(50);
    const faults = results
      .filter(({ status }) => status !== 'ok')
      .map(({ id, name, status }) => [status, id, name]);
    expect(faults).toEqual([]);
  });
});
