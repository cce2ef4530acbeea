import { withTrail } from '@middletier/runtime/log';
import { inSpan } from '@middletier/runtime/telemetry/span';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { ExecutionRequest } from '../execution/execute';
import type { FormatError } from '../format-error';
import { LruMap } from '@middletier/runtime/lru-map';
import type { Supergraph } from '../supergraph';
import type { LiveEvent } from './live-events';
import type { LiveMessage } from '@middletier/runtime/live/live-message';
import type { PreparedSubscription } from './prepare';
import { rootValue } from './root-value';

export interface ExecutionParts {
  readonly supergraph: Supergraph;
  readonly formatError: FormatError;
}

/** Resolves events through the gateway's plan: once for all who sent the same document and have the same rights. */
export class EventExecution {
  private readonly shared = new LruMap<string, Promise<FormattedExecutionResult>>(1_000);

  constructor(private readonly parts: ExecutionParts) {}

  /** Never rejects: a subscriber is told that this event failed, and keeps the place. */
  run(
    message: LiveMessage,
    contract: LiveEvent,
    subscription: PreparedSubscription,
  ): Promise<FormattedExecutionResult> {
    const key = `${message.cursor} ${subscription.sharingKey}`;
    const known = this.shared.get(key);
    if (known) return known;
    const { id, traceparent } = message.event;
    const tell = () => this.execute(message, contract, subscription);
    const result = withTrail({ eventId: id, requestId: subscription.requestId }, () =>
      inSpan(`tell ${contract.live.field}`, { traceparent }, tell),
    );
    this.shared.set(key, result);
    return result;
  }

  private async execute(
    message: LiveMessage,
    contract: LiveEvent,
    subscription: PreparedSubscription,
  ): Promise<FormattedExecutionResult> {
    const extensions = { eventId: message.event.id, cursor: message.cursor };
    try {
      const event = rootValue(this.parts.supergraph.api, contract, message);
      const { data, errors } = await this.parts.supergraph.execute(this.request(subscription, event));
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
    return this.parts.formatError(formatted, error);
  }
}
