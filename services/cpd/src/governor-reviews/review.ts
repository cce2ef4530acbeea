import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { yearsAfter } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';

interface Consent {
  readonly side: 'REVIEWED' | 'REVIEWER';
  readonly givenBy: string;
  readonly at: string;
  readonly by: string;
}

interface Action {
  readonly what: string;
  readonly who: string;
  readonly dueOn: string;
}

/** Governors of one school review how those of another work (001: "peer reviewing each other’s schools"). */
export interface Review {
  readonly id: string;
  /** Whose arrangement it is, for example a partnership. */
  readonly owner: string;
  readonly reviewedUrn: string;
  readonly reviewerUrn: string;
  readonly focus: string;
  /** "Using external advisers – often in tandem with peer assessment – can help to keep partnerships honest" (001). */
  readonly adviser: string | null;
  readonly state: 'PLANNED' | 'AGREED' | 'HELD' | 'ANSWERED';
  readonly consents: readonly Consent[];
  readonly heldOn: string | null;
  readonly strengths: readonly string[];
  readonly questions: readonly string[];
  /** What the reviewed governors will do; empty before they answer. */
  readonly actions: readonly Action[];
  readonly version: number;
}

const MOST = 30;

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

type Planned = Pick<Review, 'id' | 'owner' | 'reviewedUrn' | 'reviewerUrn' | 'focus' | 'adviser'>;

export interface Known {
  /** Trusts of the two, where they have any. */
  readonly trusts: readonly [string | null, string | null];
  /** When the two last met the other way round; null where they never did. */
  readonly otherWayOn: string | null;
}

/** Who reviews whom must not be too cosy (001). @throws Refusal SAME_SCHOOL, SAME_TRUST, TURN_ABOUT, BAD_ID, BAD_TEXT */
export function planReview(
  planned: Planned,
  { trusts: [one, other], otherWayOn }: Known,
  { today }: Moment,
): Review {
  if (planned.reviewedUrn === planned.reviewerUrn)
    refuse('SAME_SCHOOL', 'Governors do not review themselves.', 'reviewer');
  if (one !== null && one === other)
    refuse('SAME_TRUST', 'Both answer to one trust: find governors of another.', 'reviewer');
  if (planned.adviser === null && otherWayOn !== null && yearsAfter(otherWayOn, 1) > today)
    refuse(
      'TURN_ABOUT',
      `They were reviewed by each other the other way round on ${otherWayOn}: name an adviser from outside, or others.`,
      'adviser',
    );
  return {
    ...{
      ...planned,
      id: checkId(planned.id, ['input', 'id']),
      focus: checkText(planned.focus, ['input', 'focus'], 500),
    },
    adviser: planned.adviser === null ? null : checkText(planned.adviser, ['input', 'adviser']),
    ...{
      state: 'PLANNED',
      consents: [],
      heldOn: null,
      strengths: [],
      questions: [],
      actions: [],
      version: 1,
    },
  };
}

function requireState(review: Review, read: number, state: Review['state']): void {
  checkVersion('the review', read, review.version);
  if (review.state !== state)
    refuse('WRONG_STATE', `The review is ${review.state}; this needs it ${state}.`, 'id');
}

interface Consenting {
  readonly version: number;
  readonly side: Consent['side'];
  readonly givenBy: string;
}

/** The second of the two governing bodies makes it agreed. @throws Refusal CONSENTED_ALREADY */
export function consent(review: Review, { version, side, givenBy }: Consenting, { at, by }: Moment): Review {
  requireState(review, version, 'PLANNED');
  if (review.consents.some((one) => one.side === side))
    refuse('CONSENTED_ALREADY', `The ${side} has consented.`, 'side');
  const said = { side, at, by, givenBy: checkText(givenBy, ['input', 'givenBy']) };
  const consents = [...review.consents, said];
  return { ...review, consents, state: consents.length === 2 ? 'AGREED' : 'PLANNED', version: version + 1 };
}

interface Found {
  readonly version: number;
  readonly on: string;
  readonly strengths: readonly string[];
  readonly questions: readonly string[];
}

/** @throws Refusal DATE_TO_COME, FINDINGS_MISSING */
export function holdReview(
  review: Review,
  { version, on, strengths, questions }: Found,
  { today }: Moment,
): Review {
  requireState(review, version, 'AGREED');
  if (checkDay(on, ['input', 'on']) > today) refuse('DATE_TO_COME', `${on} is still to come.`, 'on');
  if (strengths.length === 0 || questions.length === 0)
    refuse(
      'FINDINGS_MISSING',
      'Say what is strong and what is to be asked: support and challenge.',
      'questions',
    );
  const [good, asked] = [texts(strengths, 'strengths'), texts(questions, 'questions')];
  return { ...review, state: 'HELD', heldOn: on, strengths: good, questions: asked, version: version + 1 };
}

function texts(all: readonly string[], field: string): string[] {
  if (all.length > MOST) refuse('TOO_MANY', `Give ${MOST} ${field} at the most.`, field);
  return all.map((one, i) => checkText(one, ['input', field, i], 1_000));
}

/** What the reviewed governors do about it. @throws Refusal ACTIONS_MISSING, BAD_DATE */
export function answerReview(
  review: Review,
  { version, actions }: { version: number; actions: readonly Action[] },
): Review {
  requireState(review, version, 'HELD');
  if (actions.length === 0) refuse('ACTIONS_MISSING', 'Say what the governors will do about it.', 'actions');
  texts(
    actions.map(({ what }) => what),
    'actions',
  );
  for (const [i, { dueOn }] of actions.entries()) checkDay(dueOn, ['input', 'actions', i, 'dueOn']);
  return { ...review, state: 'ANSWERED', actions, version: version + 1 };
}
