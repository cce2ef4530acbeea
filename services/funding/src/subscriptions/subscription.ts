import { checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { checkPence } from '../ledger/pence';
import type { Moment } from '@middletier/runtime/moment';
import { levelOf, type Scheme } from './scheme';

/** A level that was chosen, by whom and when. */
export interface Choice {
  readonly level: string;
  readonly pricePence: number;
  readonly at: string;
  readonly by: string;
}

/** A school's place in a scheme, at a level that it chose. */
export interface Subscription {
  /** `SCHEME.URN`. */
  readonly id: string;
  readonly scheme: string;
  readonly provider: string;
  readonly urn: string;
  readonly phase: string;
  readonly level: string;
  /** On the roll when it was chosen; null where the price does not rest on it. */
  readonly pupils: number | null;
  readonly pricePence: number;
  readonly from: string;
  readonly to: string;
  /** From the first to the one that holds. */
  readonly choices: readonly Choice[];
  /** The contribution by which it was paid; null while it is owed. */
  readonly paid: string | null;
  /** The last payment of it that was taken back. */
  readonly takenBack?: string;
  /** The subscription that goes on from it; null for none. */
  readonly renewedBy: string | null;
  /** The first day without it; null where it runs or was renewed. */
  readonly lapsedOn: string | null;
  /** Where it ended with its school: the last day it would have had. */
  readonly closedWithSchool?: string;
  readonly version: number;
}

export interface Subscriber {
  readonly urn: string;
  readonly phase: string;
  readonly pupils: number | null;
  readonly localAuthority: string;
}

export const subscriptionId = (scheme: string, urn: string): string => `${scheme}.${urn}`;

interface Chosen {
  readonly level: string;
  /** The first day; null for that of the scheme. */
  readonly from: string | null;
  /** Of the subscription so far; null where there is none. */
  readonly version: number | null;
}

interface Asked {
  readonly before: Subscription | null;
  readonly school: Subscriber;
  readonly moment: Moment;
}

/**
 * Subscribes a school, or moves it to another level while nothing is paid.
 * @throws Refusal LEVEL_UNKNOWN, OUTSIDE_AREA, OUTSIDE_TERM, CHANGED_MEANWHILE, PAID, PUPILS_UNKNOWN, BAD_AMOUNT
 */
export function subscribe(scheme: Scheme, chosen: Chosen, { before, school, moment }: Asked): Subscription {
  const level = levelOf(scheme, chosen.level);
  checkVersion('this subscription', chosen.version ?? 0, before?.version ?? 0);
  if (!scheme.areas.includes(school.localAuthority))
    throw new Refusal('OUTSIDE_AREA', `It is for schools of ${scheme.areas.join(', ')}.`, ['input', 'urn']);
  if (before?.paid)
    throw new Refusal('PAID', `It was paid by ${before.paid}: take that back first.`, ['input', 'level']);
  const from = before?.from ?? chosen.from ?? scheme.from;
  if (from < scheme.from || from > scheme.to)
    throw new Refusal('OUTSIDE_TERM', `It runs from ${scheme.from} to ${scheme.to}.`, ['input', 'from']);
  const pupils = level.pencePerPupil === null ? null : pupilsOf(school);
  const pricePence = pupils === null ? level.pricePence! : checkPence(pupils * level.pencePerPupil!, []);
  const { urn, phase } = school;
  const choice = { level: level.id, pricePence, at: moment.at, by: moment.by };
  return {
    ...{ id: subscriptionId(scheme.id, urn), scheme: scheme.id, provider: scheme.provider, urn, phase },
    ...{ level: level.id, pupils, pricePence, from, to: scheme.to },
    choices: [...(before?.choices ?? []), choice],
    ...{ paid: null, renewedBy: null, lapsedOn: null, version: (before?.version ?? 0) + 1 },
  };
}

function pupilsOf({ urn, pupils }: Subscriber): number {
  if (pupils !== null && pupils > 0) return pupils;
  throw new Refusal('PUPILS_UNKNOWN', `The register does not say how many pupils ${urn} has.`, [
    'input',
    'urn',
  ]);
}

/** Records that it is paid. @throws Refusal CHANGED_MEANWHILE, PAID */
export function payFor(subscription: Subscription, version: number, transaction: string): Subscription {
  checkVersion('this subscription', version, subscription.version);
  if (subscription.paid)
    throw new Refusal('PAID', `It was paid by ${subscription.paid}.`, ['input', 'subscription']);
  return { ...subscription, paid: transaction, version: subscription.version + 1 };
}

export type SubscriptionState = 'AHEAD' | 'RUNNING' | 'RENEWED' | 'ENDED';

/** Where a subscription stands on a day; one that ended is told as lapsed once the day's work is done. */
export function stateOn({ from, to, renewedBy }: Subscription, day: string): SubscriptionState {
  if (day < from) return 'AHEAD';
  if (day <= to) return 'RUNNING';
  return renewedBy === null ? 'ENDED' : 'RENEWED';
}
