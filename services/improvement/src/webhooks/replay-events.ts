import { readStretch } from '@middletier/runtime/live/feed';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { categorisationChanged, type CategorisationChanged } from '../contract';
import { addDeliveries } from './delivery-repository';
import { deliveriesOf } from './plan-deliveries';
import { findReplaying, findWebhook, saveWebhook } from './repository';
import { wants, type Replay, type Webhook } from './webhook';

/** Adds the next stretch of a replay to what is to be sent; true where there is more to do. */
export async function goOnReplaying({ db, store, nats, log }: Ground): Promise<boolean> {
  const webhook = await findReplaying(db);
  if (!webhook?.replay) return false;
  const { replay } = webhook;
  const stretch = await readStretch(
    { nats, log, facts: [categorisationChanged] },
    {
      after: replay.cursor,
      first: 500,
      wanted: ({ event }) =>
        new Date(event.time) >= replay.since && wants(webhook, event.data as CategorisationChanged),
    },
  ).catch((error: unknown) => {
    // What is no longer kept cannot be sent again: the replay ends with what there was.
    if (error instanceof Refusal && error.code === 'CURSOR_EXPIRED')
      return { messages: [], cursor: null, hasMore: false };
    throw error;
  });
  const events = stretch.messages.map(({ event }) => event);
  await store.transact(async (unit) => {
    const now = await findWebhook(unit, webhook.id);
    if (!stillAt(now, replay)) return;
    await addDeliveries(unit, deliveriesOf(now, events, { now: new Date(), replay: replay.number }));
    await saveWebhook(unit, {
      ...now,
      replay: { ...replay, cursor: stretch.cursor, done: !stretch.hasMore },
    });
  });
  return true;
}

/** Another may have gone on with it, or begun another replay. */
const stillAt = (webhook: Webhook | null, { number, cursor }: Replay): webhook is Webhook =>
  webhook?.replay?.number === number && webhook.replay.cursor === cursor && !webhook.replay.done;
