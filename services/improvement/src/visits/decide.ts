import { checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Person } from '../people/person';
import type { Correction, MonitoringVisit, VisitState } from './visit';

export interface Hand {
  readonly by: Person;
  readonly now: Date;
}

const LONGEST_REPORT = 20_000;

interface Written {
  readonly heldOn: string;
  readonly summary: string;
  readonly nextSteps: readonly string[];
}

/** A draft, or a better one. Refuses VISIT_STATE, BAD_DATE, VISIT_TO_COME and BAD_TEXT. */
export function writeReport(
  visit: MonitoringVisit,
  { heldOn, summary, nextSteps }: Written,
  { by, now }: Hand,
): MonitoringVisit {
  requireState(visit, ['PLANNED', 'DRAFT', 'CHECKED']);
  if (checkDay(heldOn, ['input', 'heldOn']) > dayOf(now))
    throw new Refusal('VISIT_TO_COME', `${heldOn} is still to come.`, ['input', 'heldOn']);
  const report = {
    summary: checkText(summary, ['input', 'summary'], LONGEST_REPORT),
    nextSteps: nextSteps.map((step, i) => checkText(step, ['input', 'nextSteps', i], 500)),
    ...{ by, writtenAt: now.toISOString() },
  };
  const state = visit.state === 'CHECKED' ? 'CHECKED' : 'DRAFT';
  return next(visit, { state, heldOn, reports: [...visit.reports, report] });
}

/** The draft goes to the school. Refuses VISIT_STATE, BAD_DATE and CHECK_PAST. */
export function sendForCheck(visit: MonitoringVisit, checkBy: string, { now }: Hand): MonitoringVisit {
  requireState(visit, ['DRAFT']);
  if (checkDay(checkBy, ['input', 'checkBy']) <= dayOf(now))
    throw new Refusal('CHECK_PAST', 'Give the school until tomorrow at least.', ['input', 'checkBy']);
  return next(visit, { state: 'WITH_SCHOOL', checkBy });
}

type Claimed = Pick<Correction, 'id' | 'passage' | 'correction'>;

/** The school's factual check; without corrections it confirms the draft. Refuses VISIT_STATE and BAD_TEXT. */
export function returnCheck(
  visit: MonitoringVisit,
  claimed: readonly Claimed[],
  { by, now }: Hand,
): MonitoringVisit {
  requireState(visit, ['WITH_SCHOOL']);
  const corrections = claimed.map(({ id, passage, correction }, i) => ({
    id,
    passage: checkText(passage, ['input', 'corrections', i, 'passage'], 2_000),
    correction: checkText(correction, ['input', 'corrections', i, 'correction'], 2_000),
    answer: null,
  }));
  return next(visit, { state: 'CHECKED', check: { by, at: now.toISOString() }, corrections });
}

interface Answered {
  readonly correction: string;
  readonly outcome: 'ACCEPTED' | 'REJECTED';
  readonly reason: string;
}

/** Refuses VISIT_STATE, CORRECTION_UNKNOWN, CORRECTION_ANSWERED and BAD_TEXT. */
export function answerCorrection(
  visit: MonitoringVisit,
  answer: Answered,
  { by, now }: Hand,
): MonitoringVisit {
  requireState(visit, ['CHECKED']);
  const path = ['input', 'correction'];
  const found = visit.corrections.find(({ id }) => id === answer.correction);
  if (!found) throw new Refusal('CORRECTION_UNKNOWN', `There is no correction ${answer.correction}.`, path);
  if (found.answer) throw new Refusal('CORRECTION_ANSWERED', 'It has been answered already.', path);
  const reason = checkText(answer.reason, ['input', 'reason'], 2_000);
  const said = { ...found, answer: { outcome: answer.outcome, reason, by, at: now.toISOString() } };
  return next(visit, { corrections: visit.corrections.map((one) => (one === found ? said : one)) });
}

/** Refuses VISIT_STATE, CHECK_OPEN while the school still has time, and CORRECTIONS_OPEN. */
export function finalise(visit: MonitoringVisit, { by, now }: Hand): MonitoringVisit {
  requireState(visit, ['WITH_SCHOOL', 'CHECKED']);
  const unchecked = visit.state === 'WITH_SCHOOL';
  if (unchecked && visit.checkBy !== null && dayOf(now) <= visit.checkBy)
    throw new Refusal('CHECK_OPEN', `The school may still answer until ${visit.checkBy}.`, ['input', 'id']);
  const open = visit.corrections.filter(({ answer }) => answer === null).length;
  if (open > 0)
    throw new Refusal('CORRECTIONS_OPEN', `Answer the school's corrections first: ${open} are open.`, [
      'input',
      'id',
    ]);
  return next(visit, { state: 'FINAL', final: { by, at: now.toISOString(), unchecked } });
}

/** Refuses VISIT_STATE for one that has taken place, and BAD_TEXT. */
export function cancel(visit: MonitoringVisit, reason: string, { by, now }: Hand): MonitoringVisit {
  requireState(visit, ['PLANNED']);
  const why = checkText(reason, ['input', 'reason'], 2_000);
  return next(visit, { state: 'CANCELLED', cancelled: { by, at: now.toISOString(), reason: why } });
}

const next = (visit: MonitoringVisit, changes: Partial<MonitoringVisit>): MonitoringVisit => ({
  ...visit,
  ...changes,
  version: visit.version + 1,
});

function requireState({ state }: MonitoringVisit, allowed: readonly VisitState[]): void {
  if (allowed.includes(state)) return;
  const message = `The visit is ${state}; this can be done while it is ${allowed.join(' or ')}.`;
  throw new Refusal('VISIT_STATE', message, ['input', 'id']);
}
