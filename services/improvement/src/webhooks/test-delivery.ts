import type { Delivery } from './delivery';
import type { Webhook } from './webhook';

/** A delivery that tells of nothing, for a receiver to be tried with. */
export const testDelivery = (
  { id: webhookId, name }: Webhook,
  { id, now }: { readonly id: string; readonly now: Date },
): Delivery => ({
  id: `${webhookId}|test-${id}`,
  ...{ webhookId, eventId: `test-${id}`, type: 'webhook.test', at: now },
  data: { message: `This is a test of the webhook ${name}.` },
  ...{ state: 'WAITING', attempts: [], dueAt: now, createdAt: now },
});
