import {
  connect,
  DiscardPolicy,
  nanos,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
  type NatsConnection,
  type StreamConfig,
} from 'nats';

/** Stays connected through every restart of the server; what is published meanwhile fails and is tried again by its owner. */
export const connectNats = (servers: string, name: string): Promise<NatsConnection> =>
  connect({
    servers,
    name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 100,
    reconnectJitter: 100,
    pingInterval: 5_000,
    maxPingOut: 2,
    waitOnFirstConnect: true,
    timeout: 5_000,
  });

/** One stream per service, named for it. */
export const streamName = (source: string): string => source.toUpperCase();

export const isNotFound = (error: unknown): boolean =>
  /not found|404/i.test(`${(error as { code?: string }).code ?? ''} ${(error as Error).message}`);

/** How large a stream may grow, in bytes, and on how many servers it is kept (as it is, or 1, where not told). */
export interface StreamSize {
  readonly maxBytes: number;
  readonly replicas?: number | undefined;
}

/**
 * Makes the stream of a service where it is missing. Everything is kept, on disk; a full stream refuses new events
 * (they wait in the outbox) instead of losing old ones, and nobody may delete from it.
 */
export async function ensureStream(
  jsm: JetStreamManager,
  source: string,
  { maxBytes, replicas }: StreamSize,
): Promise<void> {
  const name = streamName(source);
  const present = await jsm.streams.info(name).catch((error: unknown) => {
    if (!isNotFound(error)) throw error;
    return undefined;
  });
  const size = { max_bytes: maxBytes, num_replicas: replicas ?? present?.config.num_replicas ?? 1 };
  if (!present) return void (await jsm.streams.add({ name, subjects: [`${source}.>`], ...KEEPING, ...size }));
  const fits =
    present.config.max_bytes === size.max_bytes && present.config.num_replicas === size.num_replicas;
  if (!fits) await jsm.streams.update(name, size);
}

const KEEPING: Partial<StreamConfig> = {
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.New,
  duplicate_window: nanos(120_000),
  deny_delete: true,
  deny_purge: true,
};
