import { SpanKind } from '@opentelemetry/api';
import { currentTraceparent, inSpan } from './span';

/** Asks another process, with the header that makes its part join the trace. */
export const whileCalling = <T>(
  name: string,
  call: (headers: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> =>
  inSpan(name, { kind: SpanKind.CLIENT }, () => {
    const traceparent = currentTraceparent();
    return call(traceparent ? { traceparent } : {});
  });
