import { randomUUID } from 'node:crypto';
import { requireActor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { RequestContext } from '@middletier/runtime/slice';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { readWebhookSettings } from '../config';
import type { Resolvers } from '../generated/graphql';
import { checkAddress } from './address';
import { addDeliveries, moveAll, readDeliveries, removeDeliveries } from './delivery-repository';
import { findWebhook, readWebhooks, removeWebhook, saveWebhook } from './repository';
import { newSecret } from './signature';
import { LIVE_EVENTS } from './live-events';
import { testDelivery } from './test-delivery';
import { checkWanted, USUAL_EVENTS, type Wanted } from './wanted';
import {
  beginWebhook,
  change,
  checkOwner,
  requireKeeper,
  rotated,
  type Secret,
  type Webhook,
} from './webhook';

const freshSecret = (): Secret => ({ id: randomUUID(), secret: newSecret(), until: null });

/** The result of a command is kept; secrets must not be, so they are no part of it. */
const withoutSecrets = (webhook: Webhook): Webhook => ({
  ...webhook,
  secrets: webhook.secrets.map((secret) => ({ ...secret, secret: '' })),
});

const shown = (webhook: Webhook, { id, secret }: Secret) => ({
  webhook,
  secret: webhook.secrets[0]?.id === id ? secret : null,
});

async function webhookToKeep(
  unit: UnitOfWork,
  { actor }: Pick<RequestContext, 'actor'>,
  id: string,
): Promise<Webhook> {
  const webhook = await findWebhook(unit, id);
  if (!webhook) throw new Refusal('WEBHOOK_UNKNOWN', `There is no webhook ${id}.`, ['input', 'id']);
  requireKeeper(requireActor(actor), webhook.owner);
  return webhook;
}

interface Changing {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly version: number;
}

/** A command that changes one webhook, by the version that was read. */
const changing = <Input extends Changing>(
  context: RequestContext,
  { name, input }: { readonly name: string; readonly input: Input },
  changes: (webhook: Webhook, unit: UnitOfWork) => Promise<Partial<Webhook>> | Partial<Webhook>,
): Promise<Webhook> =>
  runCommand(context, { name, input }, async (unit) => {
    const webhook = await webhookToKeep(unit, context, input.id);
    const changed = change(webhook, input.version, await changes(webhook, unit));
    await saveWebhook(unit, changed);
    return withoutSecrets(changed);
  });

type Narrowing = Pick<Wanted, 'events' | 'categories' | 'schools' | 'filters'>;

/** What is given, and for what is left out what was. */
const wantedOf = (
  given: Pick<Wanted, 'name' | 'url'> & {
    readonly [Field in keyof Narrowing]?: Narrowing[Field] | null | undefined;
  },
  before: Narrowing,
): Wanted => ({
  name: given.name,
  url: given.url,
  events: given.events ?? before.events,
  categories: given.categories ?? before.categories,
  schools: given.schools ?? before.schools,
  filters: given.filters ?? before.filters,
});

const addressOf = (url: string): string => checkAddress(url, readWebhookSettings().WEBHOOK_PRIVATE_ADDRESSES);

export const resolvers: Resolvers = {
  Query: {
    webhook: async (_root, { id }, { actor, store }) => {
      const asking = requireActor(actor);
      const webhook = await findWebhook(store, id);
      if (webhook) requireKeeper(asking, webhook.owner);
      return webhook;
    },
    webhooks: (_root, { owner, first, after }, { actor, store }) => {
      requireKeeper(requireActor(actor), owner);
      return readWebhooks(store.db, owner, { first, after });
    },
  },
  Mutation: {
    registerWebhook: async (_root, { input }, context) => {
      const { owner, url } = input;
      const { name: by } = requireKeeper(requireActor(context.actor), checkOwner(owner));
      const given = { events: USUAL_EVENTS, categories: [], schools: [], filters: [] };
      const wanted = checkWanted(wantedOf({ ...input, url: addressOf(url) }, given), LIVE_EVENTS);
      const secret = freshSecret();
      const webhook = await runCommand(context, { name: 'registerWebhook', input }, async (unit) => {
        const begun = beginWebhook({ id: randomUUID(), owner, ...wanted, secret, by, now: context.now });
        await saveWebhook(unit, begun);
        return withoutSecrets(begun);
      });
      return shown(webhook, secret);
    },
    changeWebhook: (_root, { input }, context) =>
      changing(context, { name: 'changeWebhook', input }, (webhook) =>
        checkWanted(
          wantedOf(
            {
              ...input,
              name: input.name ?? webhook.name,
              url: input.url ? addressOf(input.url) : webhook.url,
            },
            webhook,
          ),
          LIVE_EVENTS,
        ),
      ),
    rotateWebhookSecret: async (_root, { input }, context) => {
      const secret = freshSecret();
      const webhook = await changing(context, { name: 'rotateWebhookSecret', input }, (before) => ({
        secrets: rotated(before, secret, context.now),
      }));
      return shown(webhook, secret);
    },
    disableWebhook: (_root, { input }, context) =>
      changing(context, { name: 'disableWebhook', input }, async ({ id }, unit) => {
        const notice = checkText(input.reason, ['input', 'reason'], 500);
        await moveAll(unit, id, { from: 'WAITING', to: 'HELD', dueAt: context.now });
        return { state: 'DISABLED', notice };
      }),
    enableWebhook: (_root, { input }, context) =>
      changing(context, { name: 'enableWebhook', input }, async ({ id }, unit) => {
        await moveAll(unit, id, { from: 'HELD', to: 'WAITING', dueAt: context.now });
        return { state: 'ACTIVE', notice: null, failingSince: null };
      }),
    replayWebhook: (_root, { input }, context) =>
      changing(context, { name: 'replayWebhook', input }, ({ replay }) => {
        const since = new Date(String(input.since));
        if (Number.isNaN(since.getTime()))
          throw new Refusal(
            'BAD_MOMENT',
            `"${String(input.since)}" is no moment: write YYYY-MM-DDThh:mm:ssZ.`,
            ['input', 'since'],
          );
        return { replay: { number: (replay?.number ?? 0) + 1, since, cursor: null, done: false } };
      }),
    testWebhook: (_root, { input }, context) =>
      runCommand(context, { name: 'testWebhook', input }, async (unit) => {
        const webhook = await webhookToKeep(unit, context, input.id);
        await addDeliveries(unit, [testDelivery(webhook, { id: randomUUID(), now: context.now })]);
        return withoutSecrets(webhook);
      }),
    removeWebhook: (_root, { input }, context) =>
      runCommand(context, { name: 'removeWebhook', input }, async (unit) => {
        const webhook = await webhookToKeep(unit, context, input.id);
        await removeWebhook(unit, webhook.id);
        await removeDeliveries(unit, webhook.id);
        return withoutSecrets(webhook);
      }),
  },
  Webhook: {
    deliveries: ({ id }, { first, after, state }, { store }) =>
      readDeliveries(store.db, { webhookId: id, state }, { first, after }),
    previousSecretUntil: ({ secrets }, _args, { now }) => {
      const until = secrets[1]?.until;
      return until && until > now ? until.toISOString() : null;
    },
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    lastSuccessAt: ({ lastSuccessAt }) => lastSuccessAt?.toISOString() ?? null,
    failingSince: ({ failingSince }) => failingSince?.toISOString() ?? null,
  },
  WebhookReplay: { since: ({ since }) => since.toISOString() },
  WebhookDelivery: {
    at: ({ at }) => at.toISOString(),
    nextAttemptAt: ({ state, dueAt }) => (state === 'WAITING' ? dueAt.toISOString() : null),
  },
  WebhookAttempt: { at: ({ at }) => at.toISOString(), milliseconds: ({ took }) => took },
};
