import type { Log } from '@middletier/runtime/log';
import { streamName } from '@middletier/runtime/nats';
import type { NatsConnection } from 'nats';
import { EventTail } from './event-tail';
import { LIVE_EVENTS, subjectsOf } from './live-events';

/** One tail for each service that publishes live events, by its name. They are not started yet. */
export function liveTails(nats: NatsConnection, log: Log): ReadonlyMap<string, EventTail> {
  const publishers = [...new Set(LIVE_EVENTS.map(({ source }) => source))];
  return new Map(
    publishers.map((publisher) => {
      const subjects = subjectsOf(LIVE_EVENTS.filter(({ source }) => source === publisher));
      return [publisher, new EventTail(nats, { stream: streamName(publisher), subjects }, log)];
    }),
  );
}
