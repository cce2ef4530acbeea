import { createFormatError } from '@middletier/runtime/format-error';
import type { Log } from '@middletier/runtime/log';
import type { GraphQLFormattedError } from 'graphql';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * A subgraph has formatted its errors already: they pass with code, message and path. What fails in the gateway itself is
 * formatted as everywhere: refusals and callers' mistakes are told, the rest is masked with a reference.
 */
export function createGatewayFormatError(log: Log): FormatError {
  const formatOwn = createFormatError(log);
  return (formatted, error) => {
    const { serviceName, ...extensions } = formatted.extensions ?? {};
    if (typeof serviceName !== 'string') return formatOwn(formatted, error);
    const { message, path } = formatted;
    return { message, ...(path ? { path } : {}), extensions: { ...extensions, service: serviceName } };
  };
}
