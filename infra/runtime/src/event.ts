import { z } from 'zod';
import { check } from './check';

/** Whose business a fact is: those who act for the school, its authority or its trust may hear of it. */
export const audience = z.object({
  school: z.string(),
  localAuthority: z.string(),
  trust: z.string().nullable(),
});
export type Audience = z.infer<typeof audience>;

/** CloudEvents 1.0 in JSON. `sequence` is the version of the aggregate: 1, 2, 3 … without a gap. */
export interface Envelope<Data = unknown> {
  readonly specversion: '1.0';
  /** `source/aggregate/key@sequence`: one event per version of an aggregate, ever. */
  readonly id: string;
  readonly source: string;
  /** `source.aggregate.fact.vN` */
  readonly type: string;
  /** `aggregate/key` */
  readonly subject: string;
  readonly time: string;
  readonly sequence: number;
  /** Id of the event or request that led to this one. */
  readonly causationid?: string;
  /** Trace of what led to it, as W3C Trace Context and CloudEvents' extension for it have it; only where one was taken. */
  readonly traceparent?: string;
  readonly data: Data;
}

const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().min(1),
  time: z.string().min(1),
  sequence: z.number().int().positive(),
  causationid: z.string().optional(),
  traceparent: z.string().optional(),
  data: z.unknown(),
});

/** How an event is served as a GraphQL subscription by the gateway. */
export interface LiveField {
  /** The subscription field in the supergraph. */
  readonly field: string;
  /** The type that the field returns. */
  readonly type: string;
  /** Arguments that narrow the stream: argument (a list) → name of the event's property that must be among its values. */
  readonly filters: Readonly<Record<string, string>>;
}

export interface EventDefinition<Data = unknown> {
  readonly source: string;
  readonly aggregate: string;
  readonly fact: string;
  readonly version: number;
  readonly type: string;
  readonly data: z.ZodType<Data>;
  readonly live?: LiveField;
}

/** An event that is served live: the gateway tells it to those whose business it is, and webhooks send it to them. */
export type LiveEvent = EventDefinition<{ readonly audience: Audience }> & { readonly live: LiveField };

/** The live events of some contracts. */
export const liveEventsOf = (...contracts: readonly object[]): LiveEvent[] =>
  contracts
    .flatMap((contract) => Object.values(contract) as unknown[])
    .filter(
      (exported): exported is LiveEvent =>
        typeof exported === 'object' && exported !== null && 'fact' in exported && 'live' in exported,
    );

/** Declares a fact that a service publishes: `improvement` `categorisation` `changed`, past tense, one aggregate. */
export function defineEvent<Data>(event: Omit<EventDefinition<Data>, 'type'>): EventDefinition<Data> {
  return { ...event, type: `${event.source}.${event.aggregate}.${event.fact}.v${event.version}` };
}

/** The id of an aggregate's version: one event per version, ever. `subject` is `aggregate/key`. */
export const eventId = ({ source, subject, sequence }: Pick<Envelope, 'source' | 'subject' | 'sequence'>) =>
  `${source}/${subject}@${sequence}`;

/** NATS subject of an event: `<service>.<aggregate>.<fact>.<key>`. */
export function subjectOf({ type, subject }: Envelope): string {
  const key = subject.slice(subject.indexOf('/') + 1).replace(/[.*>\s]/g, '_');
  return `${type.replace(/\.v\d+$/, '')}.${key}`;
}

/** Reads an envelope off the wire; throws on anything else. The data is checked by the reader's own contract. */
export const readEnvelope = (raw: Uint8Array): Envelope =>
  check(envelope, 'This is no event envelope', JSON.parse(Buffer.from(raw).toString('utf8'))) as Envelope;

/** Data as its contract has it; throws on data that does not keep it. */
export const readData = <Data>({ type, data }: EventDefinition<Data>, given: unknown): Data =>
  check(data, `This does not keep the contract ${type}`, given);
