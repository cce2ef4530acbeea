import { SpanKind } from '@opentelemetry/api';
import { headers, type MsgHdrs } from 'nats';
import type { Envelope } from '../event';
import { beginSpan, currentTraceparent, inSpan } from './span';

/** Publishes an event within the trace of what led to it, with the headers that carry the trace on. */
export function whilePublishing<T>(
  { id, type, traceparent }: Envelope,
  publish: (carried?: MsgHdrs) => Promise<T>,
): Promise<T> {
  if (traceparent === undefined) return publish();
  const settings = { kind: SpanKind.PRODUCER, traceparent, attributes: { 'messaging.message.id': id } };
  return inSpan(`publish ${type}`, settings, () => {
    const carried = headers();
    carried.set('traceparent', currentTraceparent() ?? traceparent);
    return publish(carried);
  });
}

/**
 * Events are applied in batches, and each belongs to the trace of what led to it: all of those traces show that and when
 * their event was applied. The details are in the trace of the first, to which the others link.
 */
export function whileConsuming(
  consumer: string,
  events: readonly Envelope[],
  apply: () => Promise<void>,
): Promise<void> {
  const [first, ...others] = oneForEachTrace(events);
  if (!first) return apply();
  const name = `consume ${consumer}`;
  const about = ({ id, traceparent }: Envelope) => ({
    ...{ kind: SpanKind.CONSUMER, traceparent },
    attributes: { 'messaging.message.id': id, 'messaging.batch.message_count': events.length },
  });
  return inSpan(name, about(first), async (span) => {
    const links = [{ context: span.spanContext() }];
    const beside = others.map((event) => beginSpan(name, { ...about(event), links }));
    try {
      await apply();
    } finally {
      beside.forEach((one) => one.end());
    }
  });
}

/** `00-TRACE-SPAN-FLAGS`: what is the same up to here is one trace. */
const END_OF_TRACE = 35;

const oneForEachTrace = (events: readonly Envelope[]): Envelope[] => [
  ...new Map(
    events.flatMap((event) =>
      event.traceparent ? [[event.traceparent.slice(0, END_OF_TRACE), event] as const] : [],
    ),
  ).values(),
];
