import { checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { Confided } from '../confidentiality/confidentiality';
import { checkPerson, type Person } from '../people/person';

/** The gravest first. */
export const RISK_LEVELS = ['SERIOUS_CONCERN', 'CONCERN', 'WATCH'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Where an entry stands, as its last step left it. */
interface Standing {
  readonly level: RiskLevel;
  readonly reasons: readonly string[];
  /** Who answers for the school (004 annex 2). */
  readonly officer: Person;
  /** YYYY-MM-DD. */
  readonly nextVisitDue: string | null;
  readonly reviewDue: string;
}

export interface RiskStep extends Standing {
  readonly kind: 'ENTERED' | 'REVIEWED' | 'VISITED' | 'CLOSED';
  readonly at: string;
  readonly by: Person;
  readonly why: string;
}

/** A school causing concern (domain.md W9); what it was before is in its steps. */
export interface RiskEntry extends Standing, Confided {
  readonly id: string;
  readonly urn: string;
  /** Place of the level, 0 for the gravest: the order of lists. */
  readonly rank: number;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly steps: readonly RiskStep[];
  readonly version: number;
}

export type StandingAsked = Standing & { readonly why: string };

interface Hand {
  readonly by: Person;
  readonly now: Date;
}

/** Refuses BAD_TEXT, BAD_DATE, REASONS_MISSING and REVIEW_PAST. */
export function enter(
  asked: StandingAsked,
  about: Pick<RiskEntry, 'id' | 'urn'> & Confided,
  hand: Hand,
): RiskEntry {
  const step = stepOf('ENTERED', asked, hand);
  return {
    ...about,
    ...standingOf(step),
    ...{ openedOn: step.at.slice(0, 10), closedOn: null, steps: [step], version: 1 },
  };
}

/** Refuses what entering refuses, and ENTRY_CLOSED. */
export const review = (entry: RiskEntry, asked: StandingAsked, hand: Hand): RiskEntry =>
  withStep(entry, stepOf('REVIEWED', asked, hand));

export function close(entry: RiskEntry, why: string, { by, now }: Hand): RiskEntry {
  const said = { why: checkText(why, ['input', 'why'], 2_000), by, at: now.toISOString() };
  const step = { ...standing(entry), ...said, kind: 'CLOSED' as const, nextVisitDue: null };
  return { ...withStep(entry, step), closedOn: step.at.slice(0, 10) };
}

/** A visit was made: the next one is due on another day. */
export const visited = (entry: RiskEntry, nextVisitDue: string, { by, now }: Hand): RiskEntry =>
  withStep(entry, {
    ...{ ...standing(entry), kind: 'VISITED', at: now.toISOString(), by, nextVisitDue },
    why: `The next visit is due by ${nextVisitDue}.`,
  });

/** What of an entry should have happened before a day. */
export const overdueOn = (
  { nextVisitDue, reviewDue, closedOn }: RiskEntry,
  today: string,
): readonly ('VISIT' | 'REVIEW')[] =>
  closedOn !== null
    ? []
    : [
        ...(nextVisitDue !== null && nextVisitDue < today ? (['VISIT'] as const) : []),
        ...(reviewDue < today ? (['REVIEW'] as const) : []),
      ];

function withStep(entry: RiskEntry, step: RiskStep): RiskEntry {
  if (entry.closedOn !== null)
    throw new Refusal('ENTRY_CLOSED', `The entry was closed on ${entry.closedOn}: enter the school anew.`, [
      'input',
      'id',
    ]);
  return { ...entry, ...standingOf(step), steps: [...entry.steps, step], version: entry.version + 1 };
}

const standing = ({ level, reasons, officer, nextVisitDue, reviewDue }: Standing): Standing => ({
  ...{ level, reasons, officer, nextVisitDue, reviewDue },
});

const standingOf = (step: RiskStep) => ({ ...standing(step), rank: RISK_LEVELS.indexOf(step.level) });

function stepOf(kind: RiskStep['kind'], asked: StandingAsked, { by, now }: Hand): RiskStep {
  const path: Path = ['input'];
  const { level, reasons, officer, nextVisitDue, reviewDue, why } = asked;
  const at = now.toISOString();
  if (reasons.length === 0 || reasons.length > 20)
    throw new Refusal('REASONS_MISSING', 'Give 1 to 20 reasons.', [...path, 'reasons']);
  if (checkDay(reviewDue, [...path, 'reviewDue']) < at.slice(0, 10))
    throw new Refusal('REVIEW_PAST', `${reviewDue} is past.`, [...path, 'reviewDue']);
  if (nextVisitDue !== null) checkDay(nextVisitDue, [...path, 'nextVisitDue']);
  return {
    ...{ kind, at, by, level, nextVisitDue, reviewDue },
    reasons: reasons.map((reason, i) => checkText(reason, [...path, 'reasons', i], 500)),
    officer: checkPerson(officer, [...path, 'officer']),
    why: checkText(why, [...path, 'why'], 2_000),
  };
}
