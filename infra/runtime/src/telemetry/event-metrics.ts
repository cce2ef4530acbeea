import type { NatsConnection } from 'nats';
import type { Consumer } from '../consumer';
import { streamName } from '../nats';
import type { OutboxRow, Store } from '../unit-of-work';
import type { Metrics } from './metrics';

/** What waits on its way out of a service. */
export function measureOutbox(metrics: Metrics, { db }: Store): void {
  const rows = db.collection<OutboxRow>('outbox');
  metrics.gauge('middletier_outbox_unsent_events', 'Events that wait in the outbox to be published.', {
    read: async () => [[{}, await rows.countDocuments({ sent: false }, { hint: 'unsent' })]],
  });
  metrics.gauge(
    'middletier_outbox_oldest_unsent_seconds',
    'Age of the oldest event that waits in the outbox; 0 where none does.',
    {
      read: async () => {
        const [oldest] = await rows.find({ sent: false }).sort({ ts: 1 }).limit(1).toArray();
        return [[{}, oldest ? Math.max(0, Date.now() - Date.parse(oldest.event.time)) / 1_000 : 0]];
      },
    },
  );
}

/** What waits on its way into a service, and what was put aside. */
export function measureConsumers(
  metrics: Metrics,
  nats: NatsConnection,
  consumers: readonly Consumer[],
): void {
  const labelNames = ['consumer'] as const;
  metrics.gauge(
    'middletier_consumer_lag_events',
    'Events in the stream that a consumer has not applied yet; without a row while NATS does not answer.',
    {
      labelNames,
      read: async () => {
        const jsm = await nats.jetstreamManager({ timeout: 1_500 });
        const lag = async ({ reader, source, durable }: Consumer) => {
          const { num_pending, num_ack_pending } = await jsm.consumers.info(streamName(source), durable);
          return [{ consumer: reader }, num_pending + num_ack_pending] as const;
        };
        const found = await Promise.allSettled(consumers.map(lag));
        return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      },
    },
  );
  metrics.gauge(
    'middletier_dead_letters',
    'Events that a consumer could not apply and that wait for a decision.',
    {
      labelNames,
      read: () =>
        Promise.all(
          consumers.map(
            async ({ reader, deadLetters }) => [{ consumer: reader }, await deadLetters.size()] as const,
          ),
        ),
    },
  );
}
