import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@middletier/runtime/actor';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const ISSUER = 'https://login.example.org';
export const AUDIENCE = 'middle-tier';

export interface TokenIssuer {
  readonly jwksFile: string;
  /** @param changes issuer, audience or end of the token, where they are not the right ones */
  token(actor: Actor, changes?: { issuer?: string; audience?: string; expires?: string }): Promise<string>;
}

/** An OpenID provider's part in a test: a key set in a file, and tokens signed with its key. */
export async function startIssuer(folder: string): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwksFile = join(folder, 'jwks.json');
  writeFileSync(
    jwksFile,
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'test' }] }),
  );
  const token: TokenIssuer['token'] = ({ id, name, roles, organisations }, changes = {}) =>
    new SignJWT({ name, roles: [...roles], organisations: [...organisations] })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(changes.issuer ?? ISSUER)
      .setAudience(changes.audience ?? AUDIENCE)
      .setSubject(id)
      .setExpirationTime(changes.expires ?? '1h')
      .sign(privateKey);
  return { jwksFile, token };
}

export const officer = (...organisations: string[]): Actor => ({
  id: `officer of ${organisations.join(' and ')}`,
  name: 'An officer',
  roles: ['AUTHORITY_OFFICER'],
  organisations,
});
