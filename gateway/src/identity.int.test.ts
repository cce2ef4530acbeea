import { KNOWN_KEY, testGateway, type TestGateway } from '../test/test-gateway';
import { officer } from '../test/token-issuer';

const ME = '{ me { id organisations } }';
const someone = officer('local-authority:990', 'school:990001');

let test: TestGateway;
beforeAll(async () => {
  test = await testGateway();
});
afterAll(() => test[Symbol.asyncDispose]());

const as = (credential: string) => test.ask(ME, { authorization: `Bearer ${credential}` });

it('knows a person by the token of the OpenID provider', async () => {
  const { data } = await as(await test.issuer.token(someone));
  expect(data.me).toEqual({ id: someone.id, organisations: someone.organisations });
});

it('lets pass who says nothing of themselves', async () => {
  expect((await test.ask(ME)).data).toEqual({ me: null });
  expect((await test.ask(ME, { authorization: 'Bearer ' })).data).toEqual({ me: null });
});

it.each([
  ['that has expired', { expires: '-1m' }, /expired/],
  ['for another audience', { audience: 'another' }, /"aud"/],
  ['of another issuer', { issuer: 'https://elsewhere.example.org' }, /"iss"/],
])('refuses a token %s and says what to do', async (_which, changes, message) => {
  expect(await as(await test.issuer.token(someone, changes))).toMatchObject({
    status: 401,
    errors: [{ message: expect.stringMatching(message), extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

it('refuses a token that was changed, one that is none, and another scheme', async () => {
  const [header, , signature] = (await test.issuer.token(someone)).split('.');
  const [, claims] = (await test.issuer.token(officer('local-authority:991'))).split('.');
  for (const credential of [`${header}.${claims}.${signature}`, 'nonsense']) {
    const { status, errors, headers } = await as(credential);
    expect([status, errors![0]!.extensions['code'], headers.get('www-authenticate')]).toEqual([
      401,
      'UNAUTHENTICATED',
      'Bearer',
    ]);
  }
  expect((await test.ask(ME, { authorization: 'Basic abc' })).status).toBe(401);
});

it('refuses a token whose claims are of another form, naming them', async () => {
  const token = await test.issuer.token({ ...someone, roles: [7] as never });
  expect(await as(token)).toMatchObject({
    status: 401,
    errors: [{ message: expect.stringContaining('roles.0') }],
  });
});

it('knows a machine by an API key, of which organisations is told the digest, once in a while', async () => {
  test.ledger.verified.length = 0;
  for (let i = 0; i < 3; i += 1)
    expect((await as(KNOWN_KEY)).data.me).toEqual({ id: 'mis', organisations: ['trust:99000'] });
  expect(test.ledger.verified).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
});

it('refuses an unknown API key, and remembers that too', async () => {
  test.ledger.verified.length = 0;
  for (let i = 0; i < 3; i += 1) expect(await as('mt_unknown')).toMatchObject({ status: 401 });
  expect(test.ledger.verified).toHaveLength(1);
});

it('does not blame the caller while keys cannot be checked', async () => {
  await test.subgraphs.organisations.stop();
  const { status, errors } = await as('mt_another');
  expect([status, errors![0]!.extensions['code']]).toEqual([503, 'NOT_AVAILABLE']);
  await test.subgraphs.organisations.start();
  expect((await as('mt_another')).status).toBe(401);
});

it('lets nobody past the gateway: a subgraph answers signed requests only', async () => {
  const body = JSON.stringify({ query: '{ me { id } }' });
  const headers = { 'content-type': 'application/json' };
  const direct = await fetch(test.subgraphs.organisations.url, { method: 'POST', headers, body });
  expect([direct.status, await direct.json()]).toMatchObject([401, { error: { code: 'UNSIGNED' } }]);
});
