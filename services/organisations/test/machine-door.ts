import { randomBytes } from 'node:crypto';
import type { TestServers } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { startService, type RunningService } from '@middletier/runtime/service';
import { sign } from '@middletier/runtime/signature';
import { organisations } from '../src/subgraph';

/** A second process of the service, as production has several, and the gateway's signature for its routes. */
export interface MachineDoor extends RunningService {
  /** Headers for a POST; `body` is '' where it streams. */
  signed(actor: Actor | null, path: string, body: string): Record<string, string>;
}

export async function openMachineDoor({ mongod, nats }: TestServers): Promise<MachineDoor> {
  const secret = randomBytes(32).toString('hex');
  const service = await startService(organisations, {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: 0, STREAM_MAX_BYTES: 100_000_000 },
    ...{ NATS_URL: nats.url, MONGODB_URL: mongod.url, GATEWAY_SECRET: secret },
  });
  const signed: MachineDoor['signed'] = (actor, path, body) =>
    sign(secret, { target: `organisations POST ${path}`, actor, body });
  return { ...service, signed };
}
