import type { Closing, Conversion } from '@middletier/organisations/contract';
import { dayAfter, dayBefore } from '@middletier/runtime/period';
import type { Expectation } from './expectation';
import { subscriptionId, type Subscription } from './subscription';

/** A subscription ends with its school; what begins later never does. Null for one that is over already. */
export function endWithSchool(subscription: Subscription, { on }: Closing): Subscription | null {
  const { from, to, lapsedOn, renewedBy, version } = subscription;
  if (lapsedOn !== null || renewedBy !== null || to < on) return null;
  const last = on < from ? from : on;
  return { ...subscription, to: last, closedWithSchool: to, lapsedOn: dayAfter(last), version: version + 1 };
}

/**
 * The same school under another number goes on with what it has bought, at the price it was bought at; paid is paid.
 * Null for a subscription that was over before.
 */
export function goOnAs(
  subscription: Subscription,
  { to: urn, on }: Conversion,
): { readonly before: Subscription; readonly next: Subscription } | null {
  const { scheme, to, closedWithSchool, lapsedOn, renewedBy } = subscription;
  const end = closedWithSchool ?? to;
  if (renewedBy !== null || end < on || (lapsedOn !== null && closedWithSchool === undefined)) return null;
  const { closedWithSchool: _ended, ...rest } = subscription;
  const id = subscriptionId(scheme, urn);
  const next = { ...rest, ...{ id, urn, from: on, to: end, lapsedOn: null, version: 1 } };
  const version = subscription.version + 1;
  const last = subscription.to < on ? subscription.to : dayBefore(on);
  return { before: { ...subscription, to: last, renewedBy: id, lapsedOn: null, version }, next };
}

/** What is expected of a school, and set aside for it, goes on as well. */
export const expectedOf = (one: Expectation, { to: urn }: Conversion): Expectation => ({
  ...one,
  ...{ id: `${one.scheme}.${urn}`, urn, endedOn: null },
});
