import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { FirstNames } from './first-names';
import type { Metrics } from './metrics';

const MOST_OPERATIONS = 100;

/** How a request ended: `refused` is the caller's doing, `failed` is ours. */
export type Outcome = 'ok' | 'refused' | 'failed';

/** What goes wrong on our side; every other code is something the caller can mend. */
const OURS = new Set(['INTERNAL_SERVER_ERROR', 'NOT_AVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'INCOMPLETE_ANSWER']);

export function outcomeOf(errors: readonly GraphQLFormattedError[] = []): Outcome {
  if (errors.length === 0) return 'ok';
  return errors.some(({ extensions }) => OURS.has(String(extensions?.['code']))) ? 'failed' : 'refused';
}

interface Answered {
  /** As its document names it. */
  readonly operation: string | null | undefined;
  readonly type: string | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  readonly seconds: number;
}

/** Counts and times GraphQL operations by their names. */
export class RequestMeter {
  private readonly durations;
  private readonly names = new FirstNames(MOST_OPERATIONS);

  constructor(metrics: Metrics) {
    this.durations = metrics.durations(
      'middletier_graphql_request_duration_seconds',
      'GraphQL requests by operation, type and outcome (ok, refused: the caller can mend it, failed: we have to).',
      ['operation', 'type', 'outcome'],
    );
  }

  observe({ operation, type = 'invalid', errors, seconds }: Answered): void {
    const name = type === 'invalid' ? '(invalid)' : this.names.of(plannersOff(operation ?? '(anonymous)'));
    this.durations.observe({ operation: name, type, outcome: outcomeOf(errors) }, seconds);
  }

  plugin<Context extends BaseContext>(): ApolloServerPlugin<Context> {
    return {
      requestDidStart: async () => {
        const began = performance.now();
        return {
          willSendResponse: async ({ operationName, operation, response: { body } }) =>
            this.observe({
              operation: operationName,
              type: operation?.operation,
              errors: body.kind === 'single' ? body.singleResult.errors : undefined,
              seconds: (performance.now() - began) / 1_000,
            }),
        };
      },
    };
  }
}

/** The planner names a fetch `Operation__service__0`: what all fetches of an operation take belongs together. */
const plannersOff = (name: string): string => name.replace(/__\w+__\d+$/, '');
