import type { Envelope } from '@middletier/runtime/event';
import type { Delivery } from './delivery';
import type { Webhook } from './webhook';

interface Moment {
  readonly now: Date;
  /** Number of the replay that they belong to. */
  readonly replay?: number;
}

/** What a webhook is sent of some events: each once, and once more in each replay, always under the event's own id. */
export const deliveriesOf = (
  { id: webhookId, state }: Webhook,
  events: readonly Envelope[],
  { now, replay }: Moment,
): Delivery[] =>
  events.map(({ id: eventId, type, time, data }) => ({
    id: [webhookId, eventId, ...(replay === undefined ? [] : [replay])].join('|'),
    ...{ webhookId, eventId, type, at: new Date(time), data },
    ...{ state: state === 'ACTIVE' ? 'WAITING' : 'HELD', attempts: [], dueAt: now, createdAt: now },
  }));
