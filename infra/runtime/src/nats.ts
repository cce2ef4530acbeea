import {
  AckPolicy,
  connect,
  DeliverPolicy,
  DiscardPolicy,
  nanos,
  RetentionPolicy,
  StorageType,
  type ConsumerConfig,
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
  const present = await unlessMissing(jsm.streams.info(name));
  const size = { max_bytes: maxBytes, num_replicas: replicas ?? present?.config.num_replicas ?? 1 };
  if (!present) return void (await jsm.streams.add({ name, subjects: [`${source}.>`], ...KEEPING, ...size }));
  if (!holds(present.config, size)) await jsm.streams.update(name, size);
}

const KEEPING: Partial<StreamConfig> = {
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.New,
  duplicate_window: nanos(120_000),
  deny_delete: true,
  deny_purge: true,
};

/** Makes a consumer that reads a stream from its start, or brings the one that is there up to these settings. */
export async function ensureReader(
  jsm: JetStreamManager,
  { stream, name }: { readonly stream: string; readonly name: string },
  settings: Partial<ConsumerConfig>,
): Promise<void> {
  const present = await unlessMissing(jsm.consumers.info(stream, name));
  const start = { ack_policy: AckPolicy.Explicit, deliver_policy: DeliverPolicy.All };
  if (!present) return void (await jsm.consumers.add(stream, { durable_name: name, ...start, ...settings }));
  if (!holds(present.config, settings)) await jsm.consumers.update(stream, name, settings);
}

const holds = (config: object, wanted: object): boolean =>
  Object.entries(wanted).every(([name, value]) => (config as Record<string, unknown>)[name] === value);

export const unlessMissing = <T>(answer: Promise<T>): Promise<T | undefined> =>
  answer.catch((error: unknown) => {
    if (!isNotFound(error)) throw error;
    return undefined;
  });
