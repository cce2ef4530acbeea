import type { Webhook } from './webhook';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses before each new try: a little over a day in all. */
const PAUSES = [5 * SECOND, 30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 10 * HOUR];

/** What came of one try: the status of the answer, or why there was none. */
export interface Attempt {
  readonly at: Date;
  readonly status: number | null;
  readonly error: string | null;
  /** Milliseconds until the answer. */
  readonly took: number;
}

export type DeliveryState = 'WAITING' | 'DELIVERED' | 'FAILED' | 'HELD';

/** One event on its way to one webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly type: string;
  /** When it happened. */
  readonly at: Date;
  readonly data: unknown;
  /** HELD while the webhook is disabled. */
  readonly state: DeliveryState;
  readonly attempts: readonly Attempt[];
  readonly dueAt: Date;
  readonly createdAt: Date;
}

const succeeded = ({ status }: Attempt): boolean => status !== null && status >= 200 && status < 300;

/** The receiver says that it wants no more of this address. */
const gone = ({ status }: Attempt): boolean => status === 410;

export interface Outcome {
  readonly delivery: Delivery;
  readonly webhook: Pick<Webhook, 'state' | 'notice' | 'lastSuccessAt' | 'failingSince'>;
}

/**
 * What a try changes. A delivery that failed is tried again after 5 and 30 seconds, 5 and 30 minutes, 2, 5, 8 and 10
 * hours; when the last try fails and nothing has got through since it was due first, or the receiver answers 410 Gone,
 * the webhook is disabled with a notice.
 */
export function afterAttempt(delivery: Delivery, webhook: Webhook, attempt: Attempt): Outcome {
  const attempts = [...delivery.attempts, attempt];
  if (succeeded(attempt))
    return {
      delivery: { ...delivery, attempts, state: 'DELIVERED' },
      webhook: { ...webhook, lastSuccessAt: attempt.at, failingSince: null },
    };
  const pause = PAUSES[attempts.length - 1];
  const failingSince = webhook.failingSince ?? attempt.at;
  const over = gone(attempt) || pause === undefined;
  const next: Delivery = over
    ? { ...delivery, attempts, state: 'FAILED' }
    : { ...delivery, attempts, dueAt: new Date(attempt.at.getTime() + pause) };
  const lasting = pause === undefined && failingSince <= (delivery.attempts[0]?.at ?? attempt.at);
  if (!gone(attempt) && !lasting) return { delivery: next, webhook: { ...webhook, failingSince } };
  const notice = gone(attempt)
    ? 'The receiver answered 410 Gone: it wants nothing more at this address. Enable the webhook when it does.'
    : `Nothing has got through since ${failingSince.toISOString()}: ${said(attempt)}. Mend the receiver, then enable the webhook: what was held is sent.`;
  return { delivery: next, webhook: { ...webhook, failingSince, state: 'DISABLED', notice } };
}

const said = ({ status, error }: Attempt): string => error ?? `the last answer was ${status}`;

/** The body of a delivery, by Standard Webhooks: what happened, when, and its facts. */
export const bodyOf = ({ type, at, eventId, data }: Delivery): string =>
  JSON.stringify({ type, timestamp: at.toISOString(), eventId, data });
