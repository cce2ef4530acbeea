import { checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { rulesOf, type PartnershipKind } from './kinds';
import type { Measure, PartnershipState, Share, Terms } from './partnership';
import { yearsAfter } from '@middletier/runtime/period';

const LONGEST_LIST = 50;

function checkLength(list: readonly unknown[], path: Path): void {
  if (list.length > LONGEST_LIST)
    throw new Refusal('TOO_MANY', `${String(path.at(-1))} may hold ${LONGEST_LIST} entries.`, path);
}

/** What a partnership says of itself, or a refusal that names the field to mend. */
export function checkState(kind: PartnershipKind, state: PartnershipState): PartnershipState {
  const { linkAdviser, aims, terms, measures, shares } = state;
  checkLength(aims, ['input', 'aims']);
  return {
    ...state,
    name: checkText(state.name, ['input', 'name']),
    linkAdviser: linkAdviser && {
      ...linkAdviser,
      name: checkText(linkAdviser.name, ['input', 'linkAdviser', 'name']),
    },
    aims: aims.map((aim, i) => checkText(aim, ['input', 'aims', i], 500)),
    terms: terms && checkTerms(kind, terms),
    measures: checkMeasures(measures),
    shares: checkShares(kind, shares),
  };
}

function checkTerms(kind: PartnershipKind, terms: Terms): Terms {
  const path = ['input', 'terms'];
  checkDay(terms.agreedOn, [...path, 'agreedOn']);
  if (terms.reviewDue !== null) checkDay(terms.reviewDue, [...path, 'reviewDue']);
  checkReview(kind, { agreedOn: terms.agreedOn, reviewDue: terms.reviewDue }, [...path, 'reviewDue']);
  return { ...terms, text: checkText(terms.text, [...path, 'text'], 10_000) };
}

/** An agreement of federations and chains is reviewed three to five years after it was made (001, R3). */
export function checkReview(
  kind: PartnershipKind,
  { agreedOn, reviewDue }: Omit<Terms, 'text'>,
  path: Path,
): void {
  const { review } = rulesOf(kind);
  const [earliest, latest] = review
    ? [yearsAfter(agreedOn, review.atLeast), yearsAfter(agreedOn, review.atMost)]
    : [agreedOn, '9999-12-31'];
  if (reviewDue === null ? !review : reviewDue >= earliest && reviewDue <= latest) return;
  throw new Refusal(
    'REVIEW_OUT_OF_RANGE',
    review
      ? `What is agreed on ${agreedOn} is reviewed between ${earliest} and ${latest}; give a day between them.`
      : `It cannot be reviewed before it is agreed, on ${agreedOn}.`,
    path,
  );
}

function checkMeasures(measures: readonly Measure[]): Measure[] {
  checkLength(measures, ['input', 'measures']);
  return measures.map((measure, i) => {
    if (measure.dueBy !== null) checkDay(measure.dueBy, ['input', 'measures', i, 'dueBy']);
    return { ...measure, name: checkText(measure.name, ['input', 'measures', i, 'name']) };
  });
}

/** Hundredths of a percent, so that a third and its rest make a whole. */
const hundredths = (percent: number): number => Math.round(percent * 100);

function checkShares(kind: PartnershipKind, shares: readonly Share[]): Share[] {
  if (shares.length === 0) return [];
  const path = ['input', 'shares'];
  checkLength(shares, path);
  if (!rulesOf(kind).shares)
    throw new Refusal(
      'SHARES_NOT_ALLOWED',
      `A ${kind} is not owned in shares; a COMPANY or JOINT_VENTURE is.`,
      path,
    );
  const sum = shares.reduce((total, { percent }) => total + hundredths(percent), 0);
  if (sum !== 10_000 || shares.some(({ percent }) => !(percent > 0)))
    throw new Refusal(
      'SHARES_NOT_WHOLE',
      `The shares come to ${sum / 100} %: give shares above 0 that make 100 together.`,
      path,
    );
  return shares.map((share, i) => ({ ...share, holder: checkText(share.holder, [...path, i, 'holder']) }));
}
