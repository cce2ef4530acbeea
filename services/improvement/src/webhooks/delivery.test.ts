import fc from 'fast-check';
import { afterAttempt, type Attempt, type Delivery } from './delivery';
import { USUAL_EVENTS } from './wanted';
import { beginWebhook, rotated, secretsOn, type Webhook } from './webhook';

const START = Date.UTC(2026, 0, 1);
const webhook: Webhook = beginWebhook({
  ...{ id: 'w', owner: 'trust:2001', name: 'Hook', url: 'https://example.org/' },
  ...{ events: USUAL_EVENTS, categories: [], schools: [], filters: [] },
  ...{ secret: { id: '1', secret: 'whsec_one', until: null }, by: 'An Officer', now: new Date(START) },
});
const delivery: Delivery = {
  ...{ id: 'w|e', webhookId: 'w', eventId: 'e', type: 't', at: new Date(START), data: {}, state: 'WAITING' },
  ...{ attempts: [], dueAt: new Date(START), createdAt: new Date(START) },
};
const attempt = (status: number | null, at: Date): Attempt => ({
  ...{ at, status, took: 5 },
  error: status === null ? 'ECONNREFUSED' : null,
});

/** Tries with these answers, each when it is due, while there are more to come. */
function tried(statuses: readonly (number | null)[]) {
  let state = { delivery, webhook };
  for (const status of statuses) {
    if (state.delivery.state !== 'WAITING') break;
    const { delivery: now, webhook: hook } = afterAttempt(
      state.delivery,
      state.webhook,
      attempt(status, state.delivery.dueAt),
    );
    state = { delivery: now, webhook: { ...webhook, ...hook } };
  }
  return state;
}

it('tries for a little over a day, then gives the delivery up and disables the webhook', () => {
  const { delivery: last, webhook: disabled } = tried(Array.from({ length: 20 }, () => 500));
  expect(last.state).toBe('FAILED');
  expect(last.attempts).toHaveLength(9);
  const hours = (last.attempts.at(-1)!.at.getTime() - START) / 3_600_000;
  expect(hours).toBeGreaterThan(24);
  expect(hours).toBeLessThan(27);
  expect(disabled).toMatchObject({
    state: 'DISABLED',
    notice: expect.stringContaining('the last answer was 500'),
  });
});

it('does not disable a webhook that something else got through to meanwhile', () => {
  const failing = tried(Array.from({ length: 8 }, () => null));
  const recovered = { ...failing.webhook, failingSince: null };
  const { delivery: last, webhook: after } = afterAttempt(
    failing.delivery,
    recovered,
    attempt(null, failing.delivery.dueAt),
  );
  expect([last.state, after.state]).toEqual(['FAILED', 'ACTIVE']);
});

it('takes 410 Gone for the last word', () => {
  const { delivery: last, webhook: disabled } = tried([410]);
  expect([last.state, disabled.state]).toEqual(['FAILED', 'DISABLED']);
});

it('ends with the first success, whatever came before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(null, 301, 400, 429, 500, 503), { maxLength: 8 }),
      fc.integer({ min: 200, max: 299 }),
      (failures, status) => {
        const { delivery: last, webhook: after } = tried([...failures, status]);
        expect(last.state).toBe('DELIVERED');
        expect(last.attempts).toHaveLength(failures.length + 1);
        expect(after).toMatchObject({
          state: 'ACTIVE',
          failingSince: null,
          lastSuccessAt: last.attempts.at(-1)!.at,
        });
      },
    ),
  );
});

it('signs with the old secret too for a day after it was changed', () => {
  const now = new Date(START);
  const secrets = rotated(webhook, { id: '2', secret: 'whsec_two', until: null }, now);
  const changed = { ...webhook, secrets };
  expect(secretsOn(changed, now)).toEqual(['whsec_two', 'whsec_one']);
  expect(secretsOn(changed, new Date(START + 86_400_001))).toEqual(['whsec_two']);
});
