import { createHash } from 'node:crypto';
import { requireActor, type Actor } from '@middletier/runtime/actor';
import type { Audience, Envelope, LiveEvent } from '@middletier/runtime/event';
import { LruMap } from '@middletier/runtime/lru-map';
import { Refusal } from '@middletier/runtime/refusal';
import { getArgumentValues, getVariableValues, print, type FieldNode, type GraphQLSchema } from 'graphql';
import type { Executor } from '../execution/execute';
import type { Caller } from '../identity';
import { decodeCursor, type Place } from '@middletier/runtime/live/cursor';
import {
  coded,
  InvalidDocument,
  narrowingVariables,
  readDocument,
  type Served,
  type SubscriptionDocument,
} from './document';
import { LIVE_EVENTS } from './live-events';
import { allowedAudience, rightsOf } from '@middletier/runtime/live/rights';

type Values = Readonly<Record<string, unknown>>;

/** A subscription as its transport received it. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Values | null | undefined;
  readonly caller: Caller;
  readonly requestId: string;
  /** The program that asks, as it names itself. */
  readonly client?: string | undefined;
  /** The last message the caller has, as told beside the document (Last-Event-ID). */
  readonly lastEventId?: string | undefined;
}

/** A subscription that is valid and allowed. */
export interface PreparedSubscription extends SubscriptionDocument {
  readonly actor: Actor;
  readonly expiresAt: number | undefined;
  readonly requestId: string;
  readonly operationName: string | undefined;
  readonly variables: Values;
  readonly source: string;
  readonly queryHash: string;
  readonly after: Place | undefined;
  /** The service whose events they are. */
  readonly publisher: string;
  /** The contract by which an event is for this subscriber. */
  readonly contractOf: (event: Envelope) => LiveEvent | undefined;
  /** Equal for subscribers who hear of the same events. */
  readonly hearingKey: string;
  /** The supergraph it was read and checked against. */
  readonly graph: Executor;
  /** Equal for subscribers to whom an event gives the same message. */
  readonly sharingKey: string;
}

export interface PreparedOn extends Pick<Served, 'development'> {
  readonly graph: Executor;
}

/** Throws InvalidDocument or a Refusal. */
export function prepare(
  { graph, development }: PreparedOn,
  request: SubscriptionRequest,
): PreparedSubscription {
  const { schema } = graph;
  const { query, caller, requestId, lastEventId } = request;
  const actor = requireActor(request.caller.actor);
  const variables = request.variables ?? {};
  const operationName = request.operationName ?? undefined;
  const { read, source, queryHash, narrowing } = known({ schema, development }, query, operationName);
  const given = argumentsOf(schema, read, variables);
  // A browser that reconnects sends its first request again: the header is the newer of the two.
  const cursor = lastEventId ?? (given['after'] as string | null | undefined);
  const live = contractsOf(read.field);
  const telling = Object.entries(variables).filter(([name]) => !narrowing.has(name));
  return {
    ...read,
    ...{ graph, actor, requestId, operationName, variables, source, queryHash },
    publisher: live[0]!.source,
    contractOf: selection(live, given, allowedAudience(actor, given)),
    hearingKey: JSON.stringify([read.field.name.value, { ...given, after: null }, rightsOf(actor)]),
    expiresAt: caller.expiresAt,
    after: cursor ? decodeCursor(cursor) : undefined,
    sharingKey: JSON.stringify([queryHash, operationName, telling.sort(), rightsOf(actor)]),
  };
}

interface KnownDocument {
  readonly read: SubscriptionDocument;
  readonly source: string;
  readonly queryHash: string;
  readonly narrowing: ReadonlySet<string>;
}

/** When a gateway has ended, its subscribers come to another one all at once, with the same few documents. */
const MOST_KNOWN = 500;
const knownOn = new WeakMap<GraphQLSchema, LruMap<string, KnownDocument>>();

function known(served: Served, query: string, operationName: string | undefined): KnownDocument {
  const all = knownOn.get(served.schema) ?? new LruMap<string, KnownDocument>(MOST_KNOWN);
  knownOn.set(served.schema, all);
  const key = JSON.stringify([served.development, operationName, query]);
  const found = all.get(key);
  if (found) return found;
  const read = readDocument(served, query, operationName);
  const source = print(read.document);
  const queryHash = createHash('sha256').update(source).digest('hex');
  const made = { read, source, queryHash, narrowing: narrowingVariables(read) };
  all.set(key, made);
  return made;
}

function argumentsOf(
  schema: GraphQLSchema,
  { operation, field }: SubscriptionDocument,
  variables: Values,
): Values {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw new InvalidDocument(errors.map((error) => coded(error, 'BAD_USER_INPUT')));
  const values = getArgumentValues(
    schema.getSubscriptionType()!.getFields()[field.name.value]!,
    field,
    coerced,
  );
  for (const [name, value] of Object.entries(values))
    if (Array.isArray(value) && value.length === 0)
      throw new Refusal(
        'BAD_USER_INPUT',
        `No change can match an empty list. Name some ${name} or leave it out.`,
        [name],
      );
  return values;
}

function contractsOf({ name }: FieldNode): readonly LiveEvent[] {
  const live = LIVE_EVENTS.filter((contract) => contract.live.field === name.value);
  if (live.length === 0) throw new Refusal('BAD_REQUEST', `${name.value} is not published live.`);
  return live;
}

/** By whose business an event is, and by the arguments that its contract names. */
function selection(
  live: readonly LiveEvent[],
  given: Values,
  concerned: ReturnType<typeof allowedAudience>,
): PreparedSubscription['contractOf'] {
  return ({ type, data }) => {
    const contract = live.find((one) => one.type === type);
    const facts = data as Values & { audience: Audience };
    if (!contract || !concerned(facts.audience)) return undefined;
    const wanted = Object.entries(contract.live.filters).every(([argument, property]) => {
      const allowed = given[argument];
      return !Array.isArray(allowed) || allowed.includes(facts[property]);
    });
    return wanted ? contract : undefined;
  };
}
