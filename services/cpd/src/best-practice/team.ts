import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkPeriod } from '@middletier/runtime/period';
import type { Judged } from '@middletier/runtime/matching/judge-pair';
import { Refusal } from '@middletier/runtime/refusal';
import { checkWords } from '../catalogue/offer';
import type { Moment } from '@middletier/runtime/moment';

/** "High quality, experienced teachers who can go into schools to work alongside teachers" (000). */
export interface Team {
  readonly id: string;
  /** Whose it is, for example local-authority:981. */
  readonly owner: string;
  readonly name: string;
  /** Provider of the training that it holds for groups of schools. */
  readonly providerId: string;
}

/** A teacher of the team, with weeks to give in a year. */
export interface TeamMember {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** The school that they teach at. */
  readonly urn: string;
  readonly phases: readonly string[];
  readonly strengths: readonly string[];
  /** Whole weeks between the two days, in how many spells at the most. */
  readonly weeks: number;
  readonly spells: number;
  readonly from: string;
  readonly to: string;
  readonly version: number;
}

/** What a spell was agreed on: the reckoning of the pair as it was, and the school's word. */
export interface Spell {
  readonly memberId: string;
  readonly agreedBy: string;
  readonly reason: string | null;
  readonly judged: Judged;
  readonly at: string;
  readonly by: string;
}

export interface Outcome {
  readonly verdict: 'IMPROVED' | 'HELD' | 'FELL';
  readonly what: string;
  readonly at: string;
  readonly by: string;
}

/** A school that asks the team in, for a short time. */
export interface Ask {
  readonly id: string;
  readonly teamId: string;
  readonly urn: string;
  readonly needs: readonly string[];
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly state: 'OPEN' | 'AGREED' | 'DONE' | 'WITHDRAWN';
  readonly spell: Spell | null;
  readonly outcome: Outcome | null;
  readonly version: number;
}

/** "Short term interventions into individual schools": longer is another kind of support. */
const MOST_WEEKS = 6;

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

/** @throws Refusal BAD_ID, BAD_TEXT, BAD_WEEKS, DATES_REVERSED */
export function checkMember(member: TeamMember): TeamMember {
  checkPeriod(member, ['input']);
  if (!isWhole(member.weeks, 39)) refuse('BAD_WEEKS', 'A school year has 1 to 39 weeks to give.', 'weeks');
  if (!isWhole(member.spells, member.weeks))
    refuse('BAD_WEEKS', 'Each spell takes a week at the least.', 'spells');
  return {
    ...member,
    ...{ id: checkId(member.id, ['input', 'id']), name: checkText(member.name, ['input', 'name']) },
    strengths: checkWords(member.strengths, 'strengths'),
  };
}

/** @throws Refusal BAD_ID, BAD_TEXT, BAD_WEEKS, DATES_REVERSED, NEEDS_MISSING */
export function checkAsk(ask: Ask): Ask {
  checkPeriod(ask, ['input']);
  if (!isWhole(ask.weeks, MOST_WEEKS)) refuse('BAD_WEEKS', `A spell is 1 to ${MOST_WEEKS} weeks.`, 'weeks');
  if (ask.needs.length === 0) refuse('NEEDS_MISSING', 'Say what it is for.', 'needs');
  return {
    ...ask,
    ...{ id: checkId(ask.id, ['input', 'id']), why: checkText(ask.why, ['input', 'why'], 1_000) },
    needs: checkWords(ask.needs, 'needs'),
  };
}

function requireState(ask: Ask, version: number, state: Ask['state']): void {
  checkVersion('the request', version, ask.version);
  if (ask.state !== state) refuse('WRONG_STATE', `It is ${ask.state}; this needs it ${state}.`, 'id');
}

interface Agreeing {
  readonly version: number;
  readonly memberId: string;
  readonly agreedBy: string;
  readonly reason: string | null;
  readonly judged: Judged;
}

/** A pair that a rule refuses is none, whoever wishes for it. */
export function agree(
  ask: Ask,
  { version, memberId, agreedBy, reason, judged }: Agreeing,
  moment: Moment,
): Ask {
  requireState(ask, version, 'OPEN');
  const [refused] = judged.refusals;
  if (refused) refuse(refused.rule, refused.sentence, 'member');
  const spell: Spell = {
    ...{ memberId, judged, at: moment.at, by: moment.by },
    agreedBy: checkText(agreedBy, ['input', 'agreedBy']),
    reason: reason === null ? null : checkText(reason, ['input', 'reason'], 500),
  };
  return { ...ask, state: 'AGREED', spell, version: version + 1 };
}

/** What came of it, in the school. */
export function finish(
  ask: Ask,
  { version, verdict, what }: { version: number } & Pick<Outcome, 'verdict' | 'what'>,
  { today, at, by }: Moment,
): Ask {
  requireState(ask, version, 'AGREED');
  if (today < ask.from) refuse('DATE_TO_COME', `It begins on ${ask.from}.`, 'id');
  const outcome = { verdict, what: checkText(what, ['input', 'what'], 2_000), at, by };
  return { ...ask, state: 'DONE', outcome, version: version + 1 };
}

export function withdraw(ask: Ask, version: number): Ask {
  requireState(ask, version, 'OPEN');
  return { ...ask, state: 'WITHDRAWN', version: version + 1 };
}
