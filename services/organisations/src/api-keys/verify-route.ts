import { readBody, sendJson, type Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { z } from 'zod';
import { actorOf } from './api-key';
import { findByDigest } from './repository';

const question = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) });

/** The gateway asks whose key this is; it sends the digest, never the key. */
export const verifyRoutes = ({ db, actorOf: signedBy }: Ground): Routes => ({
  'POST /api-keys/verify': async (exchange) => {
    const body = await readBody(exchange.request, 1_000);
    signedBy(exchange, body);
    const { digest } = question.parse(JSON.parse(body.toString('utf8')));
    const key = await findByDigest(db, digest);
    if (!key) throw new Refusal('NOT_FOUND', 'No such key is in use.');
    sendJson(exchange.response, 200, { actor: actorOf(key) });
  },
});
