import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';

/** Who calls, and until when the proof of it holds (ms since 1970; for ever where it is missing). */
export interface Caller {
  readonly actor: Actor | null;
  readonly expiresAt?: number;
}

export interface Proofs {
  /** Verifies the token of an OpenID provider. */
  readonly token: (token: string) => Promise<Caller>;
  /** Finds the owner of an API key. */
  readonly apiKey: (key: string, requestId: string) => Promise<Caller>;
}

/** Names the caller of a request by its Authorization header. */
export type Identity = (authorization: string | undefined, requestId: string) => Promise<Caller>;

const ANONYMOUS: Caller = { actor: null };

/** Nobody is refused for saying nothing; what is said must be true. */
export const createIdentity =
  ({ token, apiKey }: Proofs): Identity =>
  async (authorization, requestId) => {
    const [scheme, credential, ...more] = authorization?.trim().split(/\s+/) ?? [];
    if (!scheme || (/^bearer$/i.test(scheme) && !credential)) return ANONYMOUS;
    if (!/^bearer$/i.test(scheme) || more.length > 0)
      throw unauthenticated('The Authorization header must read "Bearer", a space and a token or API key.');
    return credential!.startsWith('mt_') ? apiKey(credential!, requestId) : token(credential!);
  };

export const unauthenticated = (sentence: string): Refusal => new Refusal('UNAUTHENTICATED', sentence);
