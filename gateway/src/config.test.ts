import { readSettings } from './config';

const complete = {
  ...{ PORT: '4000', NATS_URL: 'nats://127.0.0.1:4222', GATEWAY_SECRET: 'x'.repeat(32) },
  ...{
    OIDC_ISSUER: 'https://login.example.org',
    OIDC_AUDIENCE: 'middle-tier',
    OIDC_JWKS: 'https://login.example.org/keys',
  },
  SUBGRAPH_URLS: '{"organisations":"http://organisations:4001/graphql"}',
};

it('reads the addresses of the services, and shows GraphiQL to developers only', () => {
  const settings = readSettings(complete);
  expect(settings).toMatchObject({
    PORT: 4000,
    SUBGRAPH_URLS: { organisations: 'http://organisations:4001/graphql' },
  });
  expect(settings.GRAPHIQL).toBe(true);
  expect(readSettings({ ...complete, NODE_ENV: 'production' }).GRAPHIQL).toBe(false);
  expect(readSettings({ ...complete, NODE_ENV: 'production', GRAPHIQL: 'true' }).GRAPHIQL).toBe(true);
  const tokens = { ...complete, NODE_ENV: 'production', GRAPHIQL_TOKENS: '/tokens.json' };
  expect(() => readSettings(tokens)).toThrow('Leave it out in production');
});

it('names everything that is wrong at once', () => {
  const wrong = {
    ...complete,
    SUBGRAPH_URLS: '{"cpd":"ftp://cpd/graphql","funding":"http://funding/"}',
    OIDC_ISSUER: '',
    GRAPHIQL: 'yes',
  };
  for (const name of ['SUBGRAPH_URLS.cpd', 'SUBGRAPH_URLS.funding', 'OIDC_ISSUER', 'GRAPHIQL'])
    expect(() => readSettings(wrong)).toThrow(name);
  expect(() => readSettings({ ...complete, SUBGRAPH_URLS: 'organisations' })).toThrow(
    'SUBGRAPH_URLS: must be a JSON object',
  );
});

it('refuses the development issuer in production', () => {
  const development = { ...complete, OIDC_ISSUER: 'middle-tier-development' };
  expect(readSettings(development).OIDC_ISSUER).toBe('middle-tier-development');
  expect(() => readSettings({ ...development, NODE_ENV: 'production' })).toThrow('OIDC_ISSUER');
});
