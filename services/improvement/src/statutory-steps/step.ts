import { checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Person } from '../people/person';
import { MAINTAINED_GROUPS, stepKindOn, type Ground, type StepKind } from './step-kinds';
import { workingDaysAfter } from './working-days';

export interface Precondition {
  readonly condition: string;
  /** The day it was met, YYYY-MM-DD, and where that stands. */
  readonly metOn: string;
  readonly evidence: string;
}

export interface StatutoryStep {
  readonly id: string;
  readonly urn: string;
  readonly kind: string;
  /** The rule as the law had it on the day it was taken. */
  readonly rule: StepKind;
  readonly takenOn: string;
  readonly causes: readonly string[];
  readonly ground: Ground | null;
  /** The warning notice that was not complied with. */
  readonly notice: string | null;
  readonly preconditions: readonly Precondition[];
  readonly reason: string;
  /** What the governing body is to do; null where the step asks nothing of it. */
  readonly action: string | null;
  readonly respondBy: string | null;
  readonly complyBy: string | null;
  readonly takenBy: Person;
  readonly outcome: {
    readonly kind: 'COMPLIED' | 'NOT_COMPLIED' | 'WITHDRAWN' | 'ENDED';
    readonly on: string;
    readonly reason: string;
    readonly by: Person;
  } | null;
  readonly version: number;
}

export interface StepAsked {
  readonly kind: string;
  readonly takenOn: string;
  readonly causes: readonly string[];
  readonly ground: Ground | null;
  readonly preconditions: readonly Precondition[];
  readonly reason: string;
  readonly action: string | null;
  readonly complyBy: string | null;
}

interface Situation {
  readonly id: string;
  readonly school: { readonly urn: string; readonly typeGroup: string | null };
  /** A warning notice of the school, where it is the ground. */
  readonly notice: StatutoryStep | null;
  readonly by: Person;
  readonly now: Date;
}

const no = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

/** Takes a step as the law had it on the day. Every condition that is not met is a refusal, named at its field. */
export function takeStep(asked: StepAsked, situation: Situation): StatutoryStep {
  const { id, school, notice, by, now } = situation;
  const takenOn = checkDay(asked.takenOn, ['input', 'takenOn']);
  if (takenOn > dayOf(now)) no('DAY_TO_COME', `${takenOn} is still to come.`, 'takenOn');
  const rule =
    stepKindOn(asked.kind, takenOn) ??
    no('STEP_UNKNOWN', `The law had no step ${asked.kind} on ${takenOn}.`, 'kind');
  if (school.typeGroup !== null && !MAINTAINED_GROUPS.includes(school.typeGroup))
    no('NOT_MAINTAINED', 'The authority has this power over schools that it maintains alone.', 'urn');
  requireCauses(rule, asked);
  requireGround(rule, asked, { notice, takenOn });
  requirePreconditions(rule, asked, takenOn);
  return {
    ...{ id, urn: school.urn, kind: rule.id, rule, takenOn, causes: asked.causes, ground: asked.ground },
    ...{ notice: notice?.id ?? null, preconditions: asked.preconditions, takenBy: by },
    reason: checkText(asked.reason, ['input', 'reason'], 10_000),
    action: asked.action === null ? null : checkText(asked.action, ['input', 'action'], 10_000),
    ...periodsOf(rule, asked, takenOn),
    ...{ outcome: null, version: 1 },
  };
}

function requireCauses({ causes }: StepKind, asked: StepAsked): void {
  if (causes.length === 0 && asked.causes.length === 0) return;
  if (asked.causes.length > 0 && asked.causes.every((cause) => causes.includes(cause))) return;
  no('CAUSE_UNKNOWN', `Name causes among: ${causes.join('; ') || 'none for this step'}.`, 'causes');
}

function requireGround(
  { grounds }: StepKind,
  { ground }: StepAsked,
  { notice, takenOn }: { readonly notice: StatutoryStep | null; readonly takenOn: string },
): void {
  if (grounds.length === 0 && ground === null) return;
  if (ground === null || !grounds.includes(ground))
    return no(
      'NOT_ELIGIBLE',
      `The school must be eligible by one of: ${grounds.join(', ') || 'none'}.`,
      'ground',
    );
  if (ground !== 'WARNING_NOT_COMPLIED') return;
  const failed = notice?.outcome?.kind === 'NOT_COMPLIED' && notice.outcome.on <= takenOn;
  if (!failed) no('NOTICE_MISSING', 'Name a warning notice that was not complied with by its day.', 'notice');
}

function requirePreconditions({ before }: StepKind, { preconditions }: StepAsked, takenOn: string): void {
  const met = preconditions.filter(
    ({ metOn }, i) => checkDay(metOn, ['input', 'preconditions', i, 'metOn']) <= takenOn,
  );
  const missing = before.find((condition) => !met.some((one) => one.condition === condition));
  if (missing !== undefined) no('CONDITION_MISSING', `First: ${missing}`, 'preconditions');
}

function periodsOf({ respondWorkingDays, complyBy }: StepKind, asked: StepAsked, takenOn: string) {
  const respondBy = respondWorkingDays === null ? null : workingDaysAfter(takenOn, respondWorkingDays);
  if (!complyBy) return { respondBy, complyBy: null };
  if (asked.complyBy === null)
    return no('COMPLIANCE_MISSING', 'Say by which day it must be complied with.', 'complyBy');
  const day = checkDay(asked.complyBy, ['input', 'complyBy']);
  if (day <= takenOn || (respondBy !== null && day < respondBy))
    no('COMPLIANCE_TOO_SOON', `Give it until ${respondBy ?? 'the day after'} at least.`, 'complyBy');
  return { respondBy, complyBy: day };
}

type Outcome = Pick<NonNullable<StatutoryStep['outcome']>, 'kind' | 'on' | 'reason'>;

/** How a step ended. Refuses STEP_ENDED, OUTCOME_MISPLACED, PERIOD_OPEN, DAY_TO_COME, BAD_DATE and BAD_TEXT. */
export function endStep(
  step: StatutoryStep,
  { kind, on, reason }: Outcome,
  { by, now }: Pick<Situation, 'by' | 'now'>,
): StatutoryStep {
  if (step.outcome) no('STEP_ENDED', `It ended on ${step.outcome.on}.`, 'id');
  if (checkDay(on, ['input', 'on']) > dayOf(now)) no('DAY_TO_COME', `${on} is still to come.`, 'on');
  const notice = step.complyBy !== null;
  if (notice === (kind === 'ENDED'))
    no('OUTCOME_MISPLACED', 'A notice is complied with or not; a power ends.', 'kind');
  if (kind === 'NOT_COMPLIED' && on <= step.complyBy!)
    no('PERIOD_OPEN', `The governing body has until ${step.complyBy} to comply.`, 'on');
  const why = checkText(reason, ['input', 'reason'], 10_000);
  return { ...step, outcome: { kind, on, reason: why, by }, version: step.version + 1 };
}
