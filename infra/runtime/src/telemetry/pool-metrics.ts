import type { MongoClient } from 'mongodb';
import type { Metrics } from './metrics';

/** Connections to MongoDB: counted from before the first is made. */
export function measurePool(metrics: Metrics, client: MongoClient): void {
  const now = { open: 0, used: 0, waiting: 0 };
  client
    .on('connectionCreated', () => (now.open += 1))
    .on('connectionClosed', () => (now.open -= 1))
    .on('connectionCheckOutStarted', () => (now.waiting += 1))
    .on('connectionCheckOutFailed', () => (now.waiting -= 1))
    .on('connectionCheckedOut', () => {
      now.waiting -= 1;
      now.used += 1;
    })
    .on('connectionCheckedIn', () => (now.used -= 1));
  metrics.gauge(
    'middletier_mongo_connections',
    'Connections to MongoDB by state: used, idle, or waiting (work that waits for one).',
    {
      labelNames: ['state'],
      read: () => [
        [{ state: 'used' }, now.used],
        [{ state: 'idle' }, now.open - now.used],
        [{ state: 'waiting' }, now.waiting],
      ],
    },
  );
}
