import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { testGateway, type TestGateway } from '../test/test-gateway';

const folder = mkdtempSync(join(tmpdir(), 'middle-tier-graphiql-'));
const tokens = join(folder, 'tokens.json');

let test: TestGateway;
beforeAll(async () => {
  test = await testGateway({ GRAPHIQL_TOKENS: tokens });
});
afterAll(async () => {
  await test[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

it('serves the page and everything it loads, and lets nothing in from elsewhere', async () => {
  const page = await fetch(`${test.url}/`);
  expect(page.url).toBe(`${test.url}/graphiql`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  const html = await page.text();
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, address]) => address!)
    .filter((address) => address !== 'data:,');
  expect(loaded).toHaveLength(7);
  for (const address of loaded) {
    expect(address).toMatch(/^\/graphiql\//);
    const answer = await fetch(`${test.url}${address}`);
    expect([answer.status, (await answer.text()).length > 50]).toEqual([200, true]);
  }
});

it.each(['front-end-team', 'trust-data-officer', 'local-authority'])(
  'shows %s.graphql, which is valid in the graph that is shipped',
  (name) => {
    const root = join(__dirname, '..');
    const supergraph = Supergraph.build(readFileSync(join(root, 'supergraph.graphql'), 'utf8'));
    const schema = supergraph.apiSchema().toGraphQLJSSchema();
    expect(validate(schema, parse(readFileSync(join(root, 'graphiql', `${name}.graphql`), 'utf8')))).toEqual(
      [],
    );
  },
);

it('gives development tokens once there are some, and only under a name of this machine', async () => {
  const address = `${test.url}/graphiql/tokens.json`;
  expect((await fetch(address)).status).toBe(404);
  writeFileSync(tokens, JSON.stringify({ 'front-end-team': 'a token' }));
  const answer = await fetch(address);
  expect([answer.headers.get('cache-control'), await answer.json()]).toEqual([
    'no-store',
    { 'front-end-team': 'a token' },
  ]);
  const elsewhere = await new Promise<number | undefined>((answered) => {
    request(address, { headers: { host: 'evil.example.org' } }, ({ statusCode }) =>
      answered(statusCode),
    ).end();
  });
  expect(elsewhere).toBe(404);
});
