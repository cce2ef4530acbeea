import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { PEOPLE } from './development-people';
import { openIssuer, type DevelopmentIssuer } from './development-issuer';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

const verify = (token: string, { jwksFile, issuer, audience }: DevelopmentIssuer) => {
  const keys = createLocalJWKSet(JSON.parse(readFileSync(jwksFile, 'utf8')) as JSONWebKeySet);
  return jwtVerify(token, keys, { issuer, audience });
};

test('a token says who somebody is, and is checked with the public key alone', async () => {
  const issuer = await openIssuer(dataDir);
  const token = await issuer.issueToken({ ...PEOPLE.authority, expiresIn: '12h' });
  const { payload, protectedHeader } = await verify(token, issuer);
  expect(payload).toMatchObject({
    iss: 'middle-tier-development',
    aud: 'middle-tier',
    sub: 'authority-officer',
    roles: ['AUTHORITY_OFFICER', 'DATA_OFFICER'],
    organisations: ['local-authority:990'],
  });
  expect(payload.exp! - payload.iat!).toBe(12 * 3600);
  expect(protectedHeader.alg).toBe('ES256');
});

test('the keys are made once, and only their owner reads them', async () => {
  const token = await (await openIssuer(dataDir)).issueToken(PEOPLE.frontEnd);
  const later = await openIssuer(dataDir);
  await expect(verify(token, later)).resolves.toMatchObject({ payload: { sub: 'front-end-team' } });
  const key = join(dataDir, 'issuer', 'private-key.json');
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(readFileSync(later.jwksFile, 'utf8')).not.toContain('"d"');
});

test('a token of another data folder is not accepted', async () => {
  const other = mkdtempSync(join(tmpdir(), 'middle-tier-'));
  const token = await (await openIssuer(other)).issueToken(PEOPLE.frontEnd);
  await expect(verify(token, await openIssuer(dataDir))).rejects.toThrow('no applicable key');
  rmSync(other, { recursive: true });
});

test('refuses in production', async () => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await expect(openIssuer(dataDir)).rejects.toMatchObject({ code: 'NOT_IN_PRODUCTION' });
  } finally {
    process.env['NODE_ENV'] = before;
  }
});
