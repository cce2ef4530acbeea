import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOutage } from './outage';
import type { Log } from './log';
import { Refusal } from './refusal';

/** Codes that GraphQL and Apollo give to a caller's own mistakes; their messages are safe to show. */
const CALLERS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * The one place where an error becomes an answer: a Refusal keeps its code and sentence, a caller's mistake keeps
 * GraphQL's, and everything else is masked with a reference that finds the log line.
 */
export const createFormatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = refusalIn(error) ?? unwrapResolverError(error);
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    if (cause instanceof Refusal) {
      const { code, message, inputPath } = cause;
      return { ...place, message, extensions: { code, ...(inputPath ? { inputPath } : {}) } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && CALLERS.has(code))
      return { ...place, message: formatted.message, extensions: { code } };
    if (isBadInput(error, code) || isBadArgument(cause))
      return { ...place, message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
    return { ...place, ...masked(log, cause) };
  };

/** What refuses an operation before its first field runs has no path, and Apollo unwraps nothing without one. */
const refusalIn = (error: unknown): Refusal | undefined =>
  error instanceof GraphQLError && error.originalError instanceof Refusal ? error.originalError : undefined;

/** Without Apollo Server, an enum or scalar that a caller got wrong inside variables is a GraphQLError without a cause. */
const isBadInput = (error: unknown, code: unknown): boolean =>
  error instanceof GraphQLError && !error.originalError && code === undefined;

/** What validation cannot see, since the value comes with a variable: graphql-js finds it when it runs the field. */
const isBadArgument = (cause: unknown): boolean =>
  cause instanceof GraphQLError && cause.nodes !== undefined && cause.message.startsWith('Argument "');

function masked(log: Log, cause: unknown): GraphQLFormattedError {
  const reference = randomUUID();
  log.error({ err: cause, reference }, 'a field failed');
  if (isOutage(cause))
    return {
      message: 'This part of the answer is not available just now. Try again in a moment.',
      extensions: { code: 'NOT_AVAILABLE', reference },
    };
  return {
    message: `Something went wrong on our side. Quote the reference ${reference}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}
