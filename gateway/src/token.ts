import { readFileSync } from 'node:fs';
import { actor as actorShape } from '@middletier/runtime/actor';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { unauthenticated, type Caller, type Proofs } from './identity';

/** Signed with a private key only: a shared secret would let every gateway make tokens. */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];
const CLOCK_TOLERANCE_S = 5;

export interface TokenOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Path of a jwks.json, or the address that serves it. */
  readonly jwks: string;
  readonly log: Log;
}

/** Checks tokens of one OpenID provider; an unreachable key set is NOT_AVAILABLE and not the caller's fault. */
export function tokenProof({ issuer, audience, jwks, log }: TokenOptions): Proofs['token'] {
  const keys = keySet(jwks);
  const demands = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: CLOCK_TOLERANCE_S,
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, demands);
      return callerOf(payload);
    } catch (error) {
      throw error instanceof Refusal ? error : refusal(error, log);
    }
  };
}

function keySet(jwks: string): JWTVerifyGetKey {
  if (/^https?:\/\//.test(jwks)) return createRemoteJWKSet(new URL(jwks));
  return createLocalJWKSet(JSON.parse(readFileSync(jwks, 'utf8')) as Parameters<typeof createLocalJWKSet>[0]);
}

function callerOf({ sub, name, roles = [], organisations = [], exp }: JWTPayload): Caller {
  const read = actorShape.safeParse({ id: sub, name: name ?? sub, roles, organisations });
  if (read.success) return { actor: read.data, expiresAt: exp! * 1_000 };
  const claims = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw unauthenticated(`The token's claims are not of the form this service reads (${claims}).`);
}

/** Ways in which a token itself can be wrong; every other error is that of the key set or ours. */
const isTokensFault = (error: unknown): error is errors.JOSEError =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  !(error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC';

function refusal(error: unknown, log: Log): Refusal {
  if (error instanceof errors.JWTExpired)
    return unauthenticated('The token has expired. Get a new one from your provider.');
  if (error instanceof errors.JWTClaimValidationFailed)
    return unauthenticated(
      `The token is not meant for this service: its claim "${error.claim}" is wrong or missing.`,
    );
  if (isTokensFault(error))
    return unauthenticated(
      'The token is not one that the OpenID provider of this service has signed. Get a new one from it.',
    );
  log.error({ err: error }, 'the key set of the OpenID provider cannot be read');
  return new Refusal('NOT_AVAILABLE', 'Your token cannot be checked just now. Try again in a moment.');
}
