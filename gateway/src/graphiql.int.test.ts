import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { testGateway, type TestGateway } from '../test/test-gateway';

let test: TestGateway;
beforeAll(async () => {
  test = await testGateway();
});
afterAll(() => test[Symbol.asyncDispose]());

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

it.each(['school', 'changes'])('shows %s.graphql, which is valid in the graph that is shipped', (name) => {
  const root = join(__dirname, '..');
  const supergraph = Supergraph.build(readFileSync(join(root, 'supergraph.graphql'), 'utf8'));
  const schema = supergraph.apiSchema().toGraphQLJSSchema();
  expect(validate(schema, parse(readFileSync(join(root, 'graphiql', `${name}.graphql`), 'utf8')))).toEqual(
    [],
  );
});
