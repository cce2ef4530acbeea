import { Repeating } from '@middletier/runtime/repeating';
import type { Worker, Ground } from '@middletier/runtime/slice';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { webhookDisabled } from '../contract';
import { claimDue, moveAll, recordDelivery } from './delivery-repository';
import { afterAttempt, type Delivery } from './delivery';
import { openPost } from './receiver-client';
import { goOnReplaying } from './replay-events';
import { findWebhook, noteSuccess, saveWebhook } from './repository';
import { secretsOn, type Webhook } from './webhook';

const AT_ONCE = 64;
/** So that a slow receiver keeps no other waiting. */
const AT_ONCE_FOR_ONE = 4;
const LOOK_MS = 250;

/** Sends what is due, records what came of it, and goes on after a crash where it stood. */
export class Deliverer implements Worker {
  private readonly sending = new Map<string, number>();
  private readonly underway = new Set<Promise<void>>();
  private readonly sender: ReturnType<typeof openPost>;
  private readonly attempts;
  private readonly looking: readonly Repeating[];
  private stopped = false;

  constructor(
    private readonly ground: Ground,
    mayBePrivate: boolean,
  ) {
    this.sender = openPost(mayBePrivate);
    this.attempts = ground.metrics.counter(
      'middletier_webhook_attempts_total',
      'Tries to deliver to a webhook, by what became of the delivery: delivered, waiting, failed.',
      ['outcome'],
    );
    const looks = [() => this.next(), () => goOnReplaying(ground)];
    const trouble = 'webhooks are tried again';
    this.looking = looks.map((look) => new Repeating(ground.log, { look, everyMs: LOOK_MS, trouble }));
  }

  start(): void {
    this.looking.forEach((one) => one.start());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.looking.map((one) => one.stop()));
    await this.sender.close();
    await Promise.all(this.underway);
  }

  /** Sends one, until there is none that is due. */
  private async next(): Promise<boolean> {
    if (this.underway.size >= AT_ONCE) await Promise.race(this.underway);
    const busy = [...this.sending].filter(([, count]) => count >= AT_ONCE_FOR_ONE).map(([id]) => id);
    const delivery = await claimDue(this.ground.db, new Date(), busy);
    if (!delivery) return false;
    const { webhookId } = delivery;
    this.sending.set(webhookId, (this.sending.get(webhookId) ?? 0) + 1);
    const done = this.send(delivery)
      .catch((error: unknown) => this.ground.log.warn({ err: error }, 'a delivery is tried again'))
      .finally(() => {
        this.underway.delete(done);
        const left = this.sending.get(webhookId)! - 1;
        if (left > 0) this.sending.set(webhookId, left);
        else this.sending.delete(webhookId);
      });
    this.underway.add(done);
    return true;
  }

  private async send(delivery: Delivery): Promise<void> {
    const { db, store } = this.ground;
    const webhook = await findWebhook({ db }, delivery.webhookId);
    if (!webhook) return;
    const { url } = webhook;
    const attempt = await this.sender.post(delivery, { url, secrets: secretsOn(webhook, new Date()) });
    if (this.stopped && attempt.status === null) return;
    const plain = afterAttempt(delivery, webhook, attempt);
    this.attempts.inc({ outcome: plain.delivery.state.toLowerCase() });
    // The usual case, without a transaction: nothing of the webhook changes but when it last worked.
    if (plain.delivery.state === 'DELIVERED' && webhook.failingSince === null) {
      await recordDelivery({ db }, plain.delivery);
      return noteSuccess(db, webhook.id, attempt.at);
    }
    await store.transact(async (unit) => {
      const now = await findWebhook(unit, webhook.id);
      if (!now) return;
      const after = afterAttempt(delivery, now, attempt);
      const held = after.webhook.state === 'DISABLED' && after.delivery.state === 'WAITING';
      await recordDelivery(unit, held ? { ...after.delivery, state: 'HELD' } : after.delivery);
      const ended = now.state === 'ACTIVE' && after.webhook.state === 'DISABLED';
      await saveWebhook(unit, { ...now, ...after.webhook, version: now.version + (ended ? 1 : 0) });
      if (ended) await tellDisabled(unit, { ...now, ...after.webhook });
    });
  }
}

/** Holds what waits, and tells the owner. */
async function tellDisabled(unit: UnitOfWork, { id, owner, name, notice }: Webhook): Promise<void> {
  await moveAll(unit, id, { from: 'WAITING', to: 'HELD', dueAt: new Date() });
  unit.emit(webhookDisabled, id, { id, owner, name, notice: notice ?? '' });
}
