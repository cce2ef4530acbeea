import { Refusal } from '@middletier/runtime/refusal';
import {
  daysGiven,
  type Aim,
  type Consent,
  type DaysGiven,
  type Deployment,
  type DeploymentState,
} from './deployment';
import { LIVE, totalPence, type Effect, type Evaluation } from './deployment';

const OFFICES = [
  ['SCHOOL', 'HEAD'],
  ['SCHOOL', 'GOVERNORS'],
  ['SUPPORTER', 'HEAD'],
  ['SUPPORTER', 'GOVERNORS'],
] as const;

function requireState({ id, state }: Deployment, allowed: readonly DeploymentState[]): void {
  if (allowed.includes(state)) return;
  throw new Refusal('WRONG_STATE', `Deployment ${id} is ${state}; this needs it ${allowed.join(' or ')}.`, [
    'input',
    'id',
  ]);
}

const next = (deployment: Deployment, change: Partial<Deployment>): Deployment => ({
  ...deployment,
  ...change,
  version: deployment.version + 1,
});

/** Head and governors of either school answer; the fourth consent makes it agreed, and one refusal ends it. */
export function answer(deployment: Deployment, consent: Consent): Deployment {
  requireState(deployment, ['DRAFTED']);
  const consents = [...deployment.consents, consent];
  if (consent.answer === 'DECLINED') return next(deployment, { consents, state: 'DECLINED' });
  return next(deployment, { consents, state: wasAgreed({ consents }) ? 'AGREED' : 'DRAFTED' });
}

export function start(deployment: Deployment, on: string): Deployment {
  requireState(deployment, ['AGREED']);
  return next(deployment, { state: 'STARTED', startedOn: on });
}

/** Days count once they are given; a wrong entry is set right by one with fewer days than nothing. */
export function recordDays(deployment: Deployment, given: DaysGiven, today: string): Deployment {
  requireState(deployment, ['STARTED']);
  if (given.on < deployment.startedOn! || given.on > today)
    throw new Refusal('DAY_OUTSIDE', `${given.on} is before the start or yet to come.`, ['input', 'on']);
  const days = [...deployment.days, given];
  if (given.days !== 0 && daysGiven({ days }) >= 0) return next(deployment, { days });
  throw new Refusal(
    'BAD_DAYS',
    'Give days above 0, or fewer than 0 to set an entry right, not below none in all.',
    ['input', 'days'],
  );
}

export interface Found {
  readonly on: string;
  readonly summary: string;
  readonly endedBecause: string | null;
  readonly figures: readonly { readonly measure: string; readonly of: Aim['of']; readonly after: number }[];
  readonly at: Date;
  readonly by: string;
}

/** Ends a deployment with what it did to both schools; early with a reason, by pro rata of a lump sum. */
export function complete(deployment: Deployment, { figures, ...found }: Found): Deployment {
  requireState(deployment, found.endedBecause === null ? ['STARTED'] : ['AGREED', 'STARTED']);
  const effects = (side: Aim['of']): Effect[] =>
    deployment.terms.measures.filter(({ of }) => of === side).map((aim) => effectOn(aim, figures));
  const evaluation: Evaluation = {
    ...found,
    ...{ onSchool: effects('SCHOOL'), onSupporter: effects('SUPPORTER') },
    ...{ daysGiven: daysGiven(deployment), duePence: duePence(deployment, found.endedBecause !== null) },
  };
  return next(deployment, { evaluation, state: found.endedBecause === null ? 'COMPLETED' : 'ENDED_EARLY' });
}

/** Ends a deployment because of what became of one of its schools: nobody can say any more what it did to both. */
export function endWithoutFigures(
  deployment: Deployment,
  {
    on,
    reason,
    at,
    by,
  }: { readonly on: string; readonly reason: string; readonly at: Date; readonly by: string },
): Deployment {
  requireState(deployment, LIVE);
  const nothing = { onSchool: [], onSupporter: [] };
  const due = { daysGiven: daysGiven(deployment), duePence: duePence(deployment, true) };
  const evaluation: Evaluation = { on, summary: reason, endedBecause: reason, at, by, ...nothing, ...due };
  return next(deployment, { evaluation, state: 'ENDED_EARLY' });
}

/** Whether the terms were agreed by all four, whatever came then. */
export const wasAgreed = ({ consents }: Pick<Deployment, 'consents'>): boolean =>
  OFFICES.every(([side, office]) => consents.some((one) => one.side === side && one.office === office));

function effectOn({ measure, of, better, baseline, target }: Aim, figures: Found['figures']): Effect {
  const figure = figures.find((one) => one.measure === measure && one.of === of);
  if (!figure)
    throw new Refusal('FIGURE_MISSING', `Give ${measure} of the ${of}: it was agreed to be looked at.`, [
      'input',
      'figures',
    ]);
  const sign = better === 'HIGHER' ? 1 : -1;
  const gain = sign * (figure.after - baseline);
  return {
    ...{ measure, before: baseline, after: figure.after },
    verdict: gain > 0 ? 'IMPROVED' : gain < 0 ? 'FELL' : 'HELD',
    targetMet: target === null ? null : sign * (figure.after - target) >= 0,
  };
}

/** By the day what was given; a lump sum whole, or where it ended early its share, down to the penny. */
export function duePence({ terms, days }: Deployment, isEarly: boolean): number {
  const given = daysGiven({ days });
  if (terms.payment.kind === 'PER_DAY') return terms.payment.pence * given;
  if (!isEarly) return totalPence(terms);
  return Math.floor((terms.payment.pence * Math.min(given, terms.days)) / terms.days);
}

/** More measures of the supported school rose than fell. */
export const hasImproved = ({ onSchool }: Evaluation): boolean =>
  onSchool.reduce((sum, { verdict }) => sum + (verdict === 'IMPROVED' ? 1 : verdict === 'FELL' ? -1 : 0), 0) >
  0;
