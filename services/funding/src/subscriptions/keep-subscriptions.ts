import { requireActor, requireOfficer, speaksFor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { subscriptionStarted } from '../contract';
import { inTurn } from '@middletier/runtime/in-turn';
import { giveTo } from '../funds/money-of-funds';
import type { OpenSubscriptionSchemeInput, PaySubscriptionInput, SubscribeInput } from '../generated/graphql';
import { idOfAttempt } from '../ledger/known-accounts';
import { momentOf } from '@middletier/runtime/moment';
import { expectFromTheStart } from './expect-from-the-start';
import { schemes, subscriptions } from './repository';
import { openScheme, type Scheme } from './scheme';
import { payFor, subscribe, subscriptionId, type Subscription } from './subscription';

export const openOne = (context: Context, input: OpenSubscriptionSchemeInput): Promise<Scheme> =>
  runCommand(context, { name: 'openSubscriptionScheme', input }, async (unit) => {
    requireOfficer(context.actor, input.provider);
    if (await schemes.find(unit, input.id))
      throw new Refusal('SCHEME_EXISTS', `There is a scheme ${input.id} already.`, ['input', 'id']);
    const { id, provider, title, fund = null, areas, from, to, renews = null, levels, expected } = input;
    const wanted = {
      ...{ id, provider, title, fund, areas, from, to, renews },
      levels: levels.map(({ pricePence = null, pencePerPupil = null, holds, ...level }) => ({
        ...level,
        ...{ pricePence, pencePerPupil, holds: holds ?? [] },
      })),
      expected: (expected ?? []).map(({ earmarkPence = null, fund: of = null, ...one }) => ({
        ...one,
        ...{ earmarkPence, fund: of },
      })),
      ...{ creditMonths: input.creditMonths ?? 12, creditsPerDay: input.creditsPerDay ?? 0 },
    };
    const scheme = openScheme(wanted, momentOf(context));
    await schemes.add(unit, scheme);
    await expectFromTheStart(unit, scheme, dayOf(context.now));
    return scheme;
  });

async function requireScheme(unit: UnitOfWork, id: string): Promise<Scheme> {
  const scheme = await schemes.find(unit, id);
  if (scheme) return scheme;
  throw new Refusal('SCHEME_UNKNOWN', `There is no scheme ${id}.`, ['input', 'scheme']);
}

/** The school, for those who speak for it alone: whether to buy is its own choice (004, Aspire). */
async function requireSpeaker({ actor, schools }: Context, urn: string) {
  requireActor(actor);
  const school = await schools.load(urn);
  if (!school) throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}.`, ['input', 'urn']);
  if (!speaksFor(actor, school.audience))
    throw new Refusal('FORBIDDEN', `School ${urn} or its trust decides what it buys.`, ['input', 'urn']);
  const { phase, pupils, audience } = school;
  return { urn, phase, pupils, localAuthority: audience.localAuthority };
}

export async function subscribeOne(context: Context, input: SubscribeInput): Promise<Subscription> {
  const school = await requireSpeaker(context, input.urn);
  return runCommand(context, { name: 'subscribe', input }, async (unit) => {
    const scheme = await requireScheme(unit, input.scheme);
    const before = await subscriptions.find(unit, subscriptionId(scheme.id, school.urn));
    const { level, from = null, version = null } = input;
    const asked = { before, school, moment: momentOf(context) };
    const subscription = subscribe(scheme, { level, from, version }, asked);
    await subscriptions.save(unit, subscription);
    await renew(unit, scheme, subscription);
    const { id, urn, provider, pricePence, from: first, to } = subscription;
    unit.emit(subscriptionStarted, id, {
      ...{ id, scheme: scheme.id, provider, urn, level, pricePence, from: first, to },
      renews: scheme.renews === null ? null : subscriptionId(scheme.renews, urn),
    });
    return subscription;
  });
}

/** That of the year before does not lapse. */
async function renew(unit: UnitOfWork, { renews }: Scheme, { id, urn }: Subscription): Promise<void> {
  if (renews === null) return;
  const last = await subscriptions.find(unit, subscriptionId(renews, urn));
  if (last) await subscriptions.save(unit, { ...last, renewedBy: id, version: last.version + 1 });
}

/** Records that a school has paid: a contribution to the fund of the scheme, which leads to its vote. */
export async function payOne(context: Context, input: PaySubscriptionInput): Promise<Subscription> {
  const known = await context.subscriptions.one.load(input.subscription);
  const scheme = known && (await context.subscriptions.scheme.load(known.scheme));
  return inTurn(scheme?.fund ?? input.subscription, () =>
    runCommand(context, { name: 'paySubscription', input }, async (unit) => {
      const before = await subscriptions.find(unit, input.subscription);
      if (!before || !scheme)
        throw new Refusal('SUBSCRIPTION_UNKNOWN', `There is no subscription ${input.subscription}.`, [
          ...['input', 'subscription'],
        ]);
      requireOfficer(context.actor, before.provider);
      if (scheme.fund === null)
        throw new Refusal('NO_FUND', 'What schools pay for this scheme is kept elsewhere.', ['input']);
      const { urn, pricePence: amountPence } = before;
      const given = { kind: 'FLAT', from: `school:${urn}`, date: input.date, amountPence } as const;
      const first = before.id.replaceAll('.', '-').slice(-50).replace(/^-+/, '');
      const id = await idOfAttempt(unit, `contribution/${scheme.fund}`, first);
      const transaction = await giveTo(unit, { fund: scheme.fund, id, ...given }, momentOf(context));
      const after = payFor(before, input.version, transaction);
      await subscriptions.save(unit, after);
      return after;
    }),
  );
}
