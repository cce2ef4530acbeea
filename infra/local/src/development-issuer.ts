import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { Refusal } from '@middletier/runtime/refusal';

const ISSUER = 'middle-tier-development';
const AUDIENCE = 'middle-tier';

const ALGORITHM = 'ES256';

/** Whom a development token speaks for. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** References to organisations, such as "local-authority:990", "trust:99001" or "school:990001". */
  readonly organisations: readonly string[];
  /** A span such as "12h"; a day unless told otherwise. */
  readonly expiresIn?: string | undefined;
}

/** Stands in for an OpenID provider on a developer's machine. */
export interface DevelopmentIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** The file with the public key, for whoever checks the tokens. */
  readonly jwksFile: string;
  readonly issueToken: (person: Person) => Promise<string>;
}

/** Opens the issuer of a data folder, with a key pair made once. Refuses in production. */
export async function openIssuer(dataDir: string): Promise<DevelopmentIssuer> {
  if (process.env['NODE_ENV'] === 'production') {
    const message =
      'The development issuer lets anyone be anybody and refuses NODE_ENV=production. Unset NODE_ENV on your own machine; elsewhere run the services with OIDC_ISSUER set to your OpenID provider.';
    throw new Refusal('NOT_IN_PRODUCTION', message);
  }
  const folder = join(resolve(dataDir), 'issuer');
  const jwksFile = join(folder, 'jwks.json');
  const key = await keptKey(folder, jwksFile);
  return { issuer: ISSUER, audience: AUDIENCE, jwksFile, issueToken: (person) => sign(person, key) };
}

async function keptKey(folder: string, jwksFile: string): Promise<JWK> {
  const file = join(folder, 'private-key.json');
  if (!existsSync(file) || !existsSync(jwksFile)) await makeKeys(folder, file, jwksFile);
  return JSON.parse(readFileSync(file, 'utf8')) as JWK;
}

async function makeKeys(folder: string, file: string, jwksFile: string): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const open = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(open);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeJson(file, { ...(await exportJWK(privateKey)), kid, alg: ALGORITHM });
  writeJson(jwksFile, { keys: [{ ...open, kid, alg: ALGORITHM, use: 'sig' }] });
}

const writeJson = (file: string, content: unknown): void =>
  writeFileSync(file, JSON.stringify(content, undefined, 2), { mode: 0o600, flush: true });

async function sign(
  { subject, name, roles, organisations, expiresIn = '1d' }: Person,
  key: JWK,
): Promise<string> {
  return new SignJWT({ name, roles: [...roles], organisations: [...organisations] })
    .setProtectedHeader({ alg: ALGORITHM, ...(key.kid ? { kid: key.kid } : {}), typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(await importJWK(key, ALGORITHM));
}
