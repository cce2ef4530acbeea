import { Repeating } from '@middletier/runtime/repeating';
import type { Worker, Ground } from '@middletier/runtime/slice';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { WebhookSettings } from '../config';
import { webhookDisabled } from '../contract';
import { claimDue, moveAll, recordDelivery } from './delivery-repository';
import { afterAttempt, type Attempt, type Delivery } from './delivery';
import { openPost } from './receiver-client';
import { goOnReplaying } from './replay-events';
import { findWebhook, noteSuccess, saveWebhook } from './repository';
import { Turns } from './turns';
import { secretsOn, type Webhook } from './webhook';

const LOOK_MS = 250;

/** Sends what is due, records what came of it, and goes on after a crash where it stood. */
export class Deliverer implements Worker {
  private readonly turns = new Turns();
  private readonly underway = new Set<Promise<void>>();
  private readonly sender: ReturnType<typeof openPost>;
  private readonly attempts;
  private readonly looking: readonly Repeating[];
  private stopped = false;

  constructor(
    private readonly ground: Ground,
    settings: WebhookSettings,
  ) {
    this.sender = openPost(settings);
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
    if (this.turns.full) await Promise.race(this.underway);
    const delivery = await claimDue(this.ground.db, new Date(), this.turns.claimable());
    if (!delivery) return false;
    const end = this.turns.begin(delivery.webhookId);
    let answered = false;
    const done = this.send(delivery)
      .then((status) => void (answered = status !== null))
      .catch((error: unknown) => this.ground.log.warn({ err: error }, 'a delivery is tried again'))
      .finally(() => {
        this.underway.delete(done);
        end(answered);
      });
    this.underway.add(done);
    return true;
  }

  /** @returns the status of the answer; null where there was none */
  private async send(delivery: Delivery): Promise<number | null> {
    const { db } = this.ground;
    const webhook = await findWebhook({ db }, delivery.webhookId);
    if (!webhook) return null;
    const { url } = webhook;
    const attempt = await this.sender.post(delivery, { url, secrets: secretsOn(webhook, new Date()) });
    if (this.stopped && attempt.status === null) return null;
    await this.record(delivery, webhook, attempt);
    return attempt.status;
  }

  private async record(delivery: Delivery, webhook: Webhook, attempt: Attempt): Promise<void> {
    const { db, store } = this.ground;
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
