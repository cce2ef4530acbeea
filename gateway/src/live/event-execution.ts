import { withTrail } from '@middletier/runtime/log';
import { inSpan } from '@middletier/runtime/telemetry/span';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { ExecutionRequest, Executor } from '../execution/execute';
import type { FormatError } from '../format-error';
import { LruMap } from '@middletier/runtime/lru-map';
import type { LiveEvent } from '@middletier/runtime/event';
import type { LiveMessage } from '@middletier/runtime/live/live-message';
import type { PreparedSubscription } from './prepare';
import { rootValue } from './root-value';

/** As many as some seconds of many changes give: a reader behind by more would have its events resolved anew. */
const MOST_SHARED = 5_000;

/** Resolves events through the gateway's plan: once for all who sent the same document and have the same rights. */
export class EventExecution {
  /** By the supergraph that they subscribed to. */
  private readonly shared = new WeakMap<Executor, LruMap<string, Promise<FormattedExecutionResult>>>();

  constructor(private readonly formatError: FormatError) {}

  /** Never rejects: a subscriber is told that this event failed, and keeps the place. */
  run(
    message: LiveMessage,
    contract: LiveEvent,
    subscription: PreparedSubscription,
  ): Promise<FormattedExecutionResult> {
    const key = `${message.cursor} ${subscription.sharingKey}`;
    const shared = this.sharedOn(subscription.graph);
    const known = shared.get(key);
    if (known) return known;
    const { id, traceparent } = message.event;
    const tell = () => this.execute(message, contract, subscription);
    const result = withTrail({ eventId: id, requestId: subscription.requestId }, () =>
      inSpan(`tell ${contract.live.field}`, { traceparent }, tell),
    );
    shared.set(key, result);
    return result;
  }

  private sharedOn(graph: Executor): LruMap<string, Promise<FormattedExecutionResult>> {
    const known = this.shared.get(graph);
    if (known) return known;
    const made = new LruMap<string, Promise<FormattedExecutionResult>>(MOST_SHARED);
    this.shared.set(graph, made);
    return made;
  }

  private async execute(
    message: LiveMessage,
    contract: LiveEvent,
    subscription: PreparedSubscription,
  ): Promise<FormattedExecutionResult> {
    const extensions = { eventId: message.event.id, cursor: message.cursor };
    try {
      const event = rootValue(subscription.graph.schema, contract, message);
      const { data, errors } = await subscription.graph.execute(this.request(subscription, event));
      return {
        data: data ?? null,
        ...(errors ? { errors: errors.map((error) => this.format(error)) } : {}),
        extensions,
      };
    } catch (error) {
      return { errors: [this.format(error)], extensions };
    }
  }

  private request(subscription: PreparedSubscription, event: ReturnType<typeof rootValue>): ExecutionRequest {
    const { document, operation, operationName, variables, source, queryHash, actor, requestId } =
      subscription;
    const request = { query: source, variables, ...(operationName ? { operationName } : {}) };
    return { request, document, operation, queryHash, context: { actor, requestId, event } };
  }

  private format(error: unknown): ReturnType<FormatError> {
    const formatted =
      error instanceof GraphQLError ? error.toJSON() : { message: 'The event could not be resolved.' };
    return this.formatError(formatted, error);
  }
}
