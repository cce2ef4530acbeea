import { randomBytes } from 'node:crypto';
import { serviceForTests, type ServiceForTests } from '@middletier/local/service-for-tests';
import type { TestServers } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { startService, type RunningService } from '@middletier/runtime/service';
import { sign } from '@middletier/runtime/signature';
import type { RequestContext, ServiceDefinition } from '@middletier/runtime/slice';

/** A second process of a service, as production has several, and the gateway's signature for what it is sent. */
export interface SignedDoor extends RunningService {
  /** Headers for a POST; `body` is '' where it streams. */
  signed(actor: Actor | null, path: string, body: string): Record<string, string>;
}

export async function openDoor<Context extends RequestContext>(
  definition: ServiceDefinition<Context>,
  { mongod, nats }: TestServers,
): Promise<SignedDoor> {
  const secret = randomBytes(32).toString('hex');
  const service = await startService(definition, {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: 0, STREAM_MAX_BYTES: 100_000_000 },
    ...{ NATS_URL: nats.url, MONGODB_URL: mongod.url, GATEWAY_SECRET: secret },
  });
  const signed: SignedDoor['signed'] = (actor, path, body) =>
    sign(secret, { target: `${definition.name} POST ${path}`, actor, body });
  return { ...service, signed };
}

/** A service for all tests of a file, and a second process of it that is asked by hand. */
export function serviceWithDoor<Context extends RequestContext>(
  definition: ServiceDefinition<Context>,
): { readonly service: ServiceForTests; readonly door: Pick<SignedDoor, 'url' | 'signed'> } {
  let opened: SignedDoor | undefined;
  const service = serviceForTests(
    definition,
    async (servers) => (opened = await openDoor(definition, servers)),
  );
  const door = {
    get url() {
      return opened!.url;
    },
    signed: (...asked: Parameters<SignedDoor['signed']>) => opened!.signed(...asked),
  };
  return { service, door };
}
