import { checkId, checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { checkPeriod, holdsOn } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Deployment, Engagement } from './deployment';

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

/** Refuses terms that leave open what is done, when it is looked at, or how both schools will see whether it worked. */
export function checkEngagement(terms: Engagement): Engagement {
  checkPeriod(terms, ['input']);
  if (terms.aims.length === 0) refuse('AIMS_MISSING', 'Say what it is for: one aim at least.', 'aims');
  terms.aims.forEach((aim, i) => checkText(aim, ['input', 'aims', i], 500));
  checkText(terms.release, ['input', 'release'], 500);
  if (terms.days < 1 || terms.days > 365) refuse('BAD_DAYS', 'Agree on 1 to 365 whole days.', 'days');
  const { pence } = terms.payment;
  if (!Number.isSafeInteger(pence) || pence < 0 || pence > 100_000_000)
    refuse('BAD_PRICE', 'The price is 0 to 100000000 whole pence.', 'payment');
  if (terms.reviewDates.length === 0) refuse('REVIEW_MISSING', 'Set one review at least.', 'reviewDates');
  for (const day of terms.reviewDates)
    if (!holdsOn(terms, checkDay(day, ['input', 'reviewDates'])))
      refuse('REVIEW_OUTSIDE', `The review on ${day} is not within the deployment.`, 'reviewDates');
  checkMeasures(terms);
  return terms;
}

function checkMeasures({ measures }: Engagement): void {
  measures.forEach(({ measure }) => checkId(measure, ['input', 'measures']));
  const names = measures.map(({ of, measure }) => `${of} ${measure}`);
  if (new Set(names).size < names.length)
    refuse('MEASURE_TWICE', 'Name each measure of a school once.', 'measures');
  for (const side of ['SCHOOL', 'SUPPORTER'] as const)
    if (!measures.some(({ of }) => of === side))
      refuse('MEASURE_MISSING', `Name a measure of the ${side}: both schools are to gain by it.`, 'measures');
}

/** An overseer stands outside of what they oversee. */
export function checkOverseer({ overseer, leader, urn, supporterUrn }: Deployment): void {
  checkText(overseer.name, ['input', 'overseer', 'name']);
  if (overseer.id !== leader?.id && ![urn, supporterUrn].includes(overseer.urn)) return;
  refuse(
    'OVERSEER_INVOLVED',
    `${overseer.name} is part of it: name a senior head of another school.`,
    'overseer',
  );
}
