import type { LiveEvent } from '@middletier/runtime/event';
import { readStretch, type FeedSource, type Stretch } from '@middletier/runtime/live/feed';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { addDeliveries } from './delivery-repository';
import { LIVE_EVENTS } from './live-events';
import { deliveriesOf } from './plan-deliveries';
import { findReplaying, findWebhook, saveWebhook } from './repository';
import { wants } from './wanted';
import type { Replay, Webhook } from './webhook';

const STRETCH = 500;

/** Adds the next stretch of a replay to what is to be sent; true where there is more to do. */
export async function goOnReplaying({ db, store, nats, log }: Ground): Promise<boolean> {
  const webhook = await findReplaying(db);
  if (!webhook?.replay) return false;
  const { replay } = webhook;
  const sources = sourcesOf(webhook);
  const source = replay.source ?? sources[0]!;
  const facts = LIVE_EVENTS.filter((event) => event.source === source) as [LiveEvent, ...LiveEvent[]];
  const stretch = await stretchOf({ nats, log, facts }, webhook, replay);
  const events = stretch.messages.map(({ event }) => event);
  const next = sources[sources.indexOf(source) + 1];
  const place = stretch.hasMore
    ? { source, cursor: stretch.cursor, done: false }
    : { source: next ?? source, cursor: null, done: next === undefined };
  await store.transact(async (unit) => {
    const now = await findWebhook(unit, webhook.id);
    if (!stillAt(now, replay)) return;
    await addDeliveries(unit, deliveriesOf(now, events, { now: new Date(), replay: replay.number }));
    await saveWebhook(unit, { ...now, replay: { ...replay, ...place } });
  });
  return true;
}

/** The services that tell what the webhook is sent, one after the other. */
const sourcesOf = ({ events }: Webhook): string[] => [
  ...new Set(LIVE_EVENTS.filter(({ live }) => events.includes(live.field)).map(({ source }) => source)),
];

interface LiveSource extends FeedSource {
  readonly facts: readonly [LiveEvent, ...LiveEvent[]];
}

function stretchOf(from: LiveSource, webhook: Webhook, { since, cursor }: Replay): Promise<Stretch> {
  const wanted = ({ event }: Stretch['messages'][number]) => {
    const live = from.facts.find(({ type }) => type === event.type);
    return (
      live !== undefined && new Date(event.time) >= since && wants(webhook, live, live.data.parse(event.data))
    );
  };
  return readStretch(from, { after: cursor, first: STRETCH, wanted }).catch((error: unknown) => {
    // What is no longer kept cannot be sent again: the replay ends with what there was.
    if (error instanceof Refusal && error.code === 'CURSOR_EXPIRED')
      return { messages: [], cursor: null, hasMore: false };
    throw error;
  });
}

/** Another may have gone on with it, or begun another replay. */
const stillAt = (webhook: Webhook | null, { number, cursor, source }: Replay): webhook is Webhook =>
  webhook?.replay?.number === number &&
  webhook.replay.cursor === cursor &&
  webhook.replay.source === source &&
  !webhook.replay.done;
