import type { EventDefinition } from '../event';
import { streamName } from '../nats';
import {
  AckPolicy,
  ConsumerEvents,
  DeliverPolicy,
  nanos,
  type Consumer,
  type ConsumerConfig,
  type ConsumerMessages,
  type JsMsg,
  type NatsConnection,
} from 'nats';

/** The facts of one service that are read, by their contracts. */
export type Facts = readonly [EventDefinition, ...EventDefinition[]];

export const streamOf = ([first]: Facts): string => streamName(first.source);

/** Subjects of the facts, whatever their keys. */
const subjectsOf = (facts: Facts): string[] => [
  ...new Set(facts.map(({ source, aggregate, fact }) => `${source}.${aggregate}.${fact}.>`)),
];

export interface OrderedConsumer {
  readonly consumer: Consumer;
  /** Messages there were for it when it was made. */
  readonly pending: number;
}

/** A consumer in the server's memory that acknowledges nothing; forgotten when nobody has read from it for a minute. */
export async function openConsumer(
  nats: NatsConnection,
  facts: Facts,
  from: number,
): Promise<OrderedConsumer> {
  const config: Partial<ConsumerConfig> = {
    ack_policy: AckPolicy.None,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: from,
    filter_subjects: subjectsOf(facts),
    inactive_threshold: nanos(60_000),
    mem_storage: true,
    num_replicas: 1,
    max_deliver: 1,
  };
  const jsm = await nats.jetstreamManager();
  const { name, num_pending } = await jsm.consumers.add(streamOf(facts), config);
  return { consumer: await nats.jetstream().consumers.get(streamOf(facts), name), pending: num_pending };
}

/** Passes messages on while none of them is missing; throws where one is, so that reading begins anew behind the last. */
export async function* withoutGap(
  messages: ConsumerMessages,
  delivered = 0,
): AsyncGenerator<JsMsg, void, undefined> {
  let expected = delivered;
  for await (const message of messages) {
    expected += 1;
    if (message.info.deliverySequence !== expected) throw new Error(`message ${expected} was not delivered`);
    yield message;
  }
}

/** Ends an iterator whose consumer the server no longer has or no longer serves. */
export async function stopWhenLost(messages: ConsumerMessages): Promise<void> {
  let missed = 0;
  for await (const { type } of await messages.status()) {
    if (type === ConsumerEvents.HeartbeatsMissed) missed += 1;
    if (missed > 2 || /deleted|not_found/.test(type)) messages.stop();
  }
}
