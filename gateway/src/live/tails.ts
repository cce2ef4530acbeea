import type { Log } from '@middletier/runtime/log';
import type { NatsConnection } from 'nats';
import { EventTail } from './event-tail';
import type { LiveEvent } from '@middletier/runtime/event';
import { LIVE_EVENTS } from './live-events';

/** One tail for each service that publishes live events, by its name. They are not started yet. */
export function liveTails(nats: NatsConnection, log: Log): ReadonlyMap<string, EventTail> {
  const byPublisher = new Map<string, [LiveEvent, ...LiveEvent[]]>();
  for (const event of LIVE_EVENTS) {
    const facts = byPublisher.get(event.source);
    if (facts) facts.push(event);
    else byPublisher.set(event.source, [event]);
  }
  return new Map([...byPublisher].map(([publisher, facts]) => [publisher, new EventTail(nats, facts, log)]));
}
