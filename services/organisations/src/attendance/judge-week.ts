import { concerns, type Actor } from '@middletier/runtime/actor';
import { audienceOf } from '../register/school-facts';
import type { School } from '../register/school';
import type { Fault } from '@middletier/runtime/tabular/row';
import type { WeeklyAttendance } from './read-attendance-row';

/** A week as it was accepted, and from where. */
export interface AcceptedWeek extends WeeklyAttendance {
  readonly returnId: string;
  readonly line: number;
}

/** What a row is judged against: the school it names and what is kept for that week. */
export interface Known {
  readonly school: School | undefined;
  readonly before: WeeklyAttendance | undefined;
  /** The line at which the same file has said this school's week already. */
  readonly saidAt: number | undefined;
  readonly sender: Actor;
}

export type Judgement = 'ACCEPTED' | 'UNCHANGED' | Fault;

const COUNTS = ['sessionsPossible', 'sessionsAttended', 'authorisedAbsence', 'unauthorisedAbsence'] as const;

const sameFigures = (a: WeeklyAttendance, b: WeeklyAttendance): boolean =>
  COUNTS.every((count) => a[count] === b[count]);

/** Whether a week is taken: the school must be known, open and the sender's own, and a file may say a thing once. */
export function judgeWeek(week: WeeklyAttendance, { school, before, saidAt, sender }: Known): Judgement {
  const { urn, weekCommencing } = week;
  const fault = (rule: string, fix: string): Fault => ({ column: 'urn', value: urn, rule, fix });
  if (!school) return fault('SCHOOL_UNKNOWN', `The register has no school ${urn}: check the URN.`);
  if (!concerns(sender, audienceOf(school)))
    return fault(
      'NOT_YOUR_SCHOOL',
      `${school.name} (${urn}) is not among the schools you may send returns for.`,
    );
  if (school.status === 'CLOSED' && school.closeDate !== null && weekCommencing > school.closeDate)
    return fault(
      'SCHOOL_CLOSED',
      `${school.name} closed on ${school.closeDate}: leave out weeks after that.`,
    );
  if (saidAt !== undefined) {
    const repeated = fault('REPEATED', `Line ${saidAt} has this school and week already: keep one of them.`);
    return { ...repeated, column: 'weekCommencing', value: weekCommencing };
  }
  return before && sameFigures(before, week) ? 'UNCHANGED' : 'ACCEPTED';
}
