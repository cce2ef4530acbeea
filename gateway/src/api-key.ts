import { createHash } from 'node:crypto';
import { actor as actorShape } from '@middletier/runtime/actor';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import { z } from 'zod';
import { unauthenticated, type Caller, type Proofs } from './identity';
import { LruMap } from '@middletier/runtime/lru-map';
import type { SubgraphClient } from './subgraph-client';

const KNOWN_MS = 30_000;
const UNKNOWN_MS = 5_000;
const MOST_KEYS = 10_000;

interface Remembered {
  readonly until: number;
  readonly actor: Caller['actor'];
}

const answerShape = z.object({ actor: actorShape });

/** Asks organisations whose key it is, and remembers the answer: a key that is withdrawn ends to work within 30 s. */
export function apiKeyProof(organisations: SubgraphClient, log: Log, now = Date.now): Proofs['apiKey'] {
  const remembered = new LruMap<string, Remembered>(MOST_KEYS);
  return async (key, requestId) => {
    const digest = createHash('sha256').update(key).digest('hex');
    let known = remembered.get(digest);
    if (!known || known.until < now()) {
      const actor = await ask(organisations, { digest, requestId, log });
      known = { actor, until: now() + (actor ? KNOWN_MS : UNKNOWN_MS) };
      remembered.set(digest, known);
    }
    if (known.actor) return { actor: known.actor };
    throw unauthenticated(
      'This API key is unknown or has been withdrawn. Ask your administrator for a new one.',
    );
  };
}

async function ask(
  organisations: SubgraphClient,
  { digest, requestId, log }: { digest: string; requestId: string; log: Log },
): Promise<Caller['actor']> {
  try {
    const body = JSON.stringify({ digest });
    const answer = await organisations.post({ path: '/api-keys/verify', actor: null, requestId, body });
    const read: unknown = await answer.body.json();
    if (answer.statusCode === 404) return null;
    return answerShape.parse(read).actor;
  } catch (error) {
    log.warn({ err: error }, 'an API key could not be checked');
    throw new Refusal('NOT_AVAILABLE', 'Your API key cannot be checked just now. Try again in a moment.');
  }
}
