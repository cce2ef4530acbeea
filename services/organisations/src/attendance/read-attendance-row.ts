import { dayOf } from '@middletier/runtime/day';
import { count, date, urn } from '@middletier/runtime/tabular/cells';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import type { AttendanceColumn } from './attendance-layout';

/** Attendance of a school in a week, in half-day sessions summed over its pupils. */
export interface WeeklyAttendance {
  readonly urn: string;
  /** The week's Monday, YYYY-MM-DD. */
  readonly weekCommencing: string;
  readonly sessionsPossible: number;
  readonly sessionsAttended: number;
  readonly authorisedAbsence: number;
  readonly unauthorisedAbsence: number;
}

type Reading = RowReading<AttendanceColumn>;
type Sessions = Omit<WeeklyAttendance, 'urn' | 'weekCommencing'>;

const OLDEST_YEARS = 3;

/** Reads a row and judges it by every rule, or lists all its faults. `today` is YYYY-MM-DD. */
export function readAttendanceRow(
  cells: Cells<AttendanceColumn>,
  today: string,
): WeeklyAttendance | { readonly faults: readonly Fault[] } {
  const row: Reading = new RowReading(cells);
  const school = row.need('urn', urn);
  const weekCommencing = readWeek(row, today);
  const sessions = readSessions(row);
  if (school === null || weekCommencing === null || sessions === null || row.faults.length > 0)
    return { faults: row.faults };
  return { urn: school, weekCommencing, ...sessions };
}

function readWeek(row: Reading, today: string): string | null {
  const day = row.need('weekCommencing', date);
  if (day === null) return null;
  const monday = mondayOf(day);
  if (monday !== day)
    row.fault(
      'weekCommencing',
      'NOT_A_MONDAY',
      `${day} is not a Monday: give the Monday of its week, ${monday}.`,
    );
  if (day > today)
    row.fault('weekCommencing', 'IN_THE_FUTURE', `${day} has not come yet: send a week once it has begun.`);
  const oldest = yearsBefore(today, OLDEST_YEARS);
  if (day < oldest)
    row.fault(
      'weekCommencing',
      'TOO_OLD',
      `Weeks before ${oldest}, ${OLDEST_YEARS} years ago, are not taken: leave the row out.`,
    );
  return day;
}

function readSessions(row: Reading): Sessions | null {
  const sessionsPossible = row.need('sessionsPossible', count);
  const sessionsAttended = row.need('sessionsAttended', count);
  const authorisedAbsence = row.need('authorisedAbsence', count);
  const unauthorisedAbsence = row.need('unauthorisedAbsence', count);
  // A school that was closed has no rate of attendance: nought of nought would read as nobody came.
  if (sessionsPossible === 0)
    row.fault(
      'sessionsPossible',
      'NO_SESSIONS',
      'There were no sessions: leave out weeks in which the school was closed.',
    );
  if (
    sessionsPossible === null ||
    sessionsAttended === null ||
    authorisedAbsence === null ||
    unauthorisedAbsence === null
  )
    return null;
  const sessions = { sessionsPossible, sessionsAttended, authorisedAbsence, unauthorisedAbsence };
  checkSum(row, sessions);
  return sessions;
}

function checkSum(row: Reading, sessions: Sessions): void {
  const { sessionsPossible, sessionsAttended, authorisedAbsence, unauthorisedAbsence } = sessions;
  const sum = sessionsAttended + authorisedAbsence + unauthorisedAbsence;
  if (sum === sessionsPossible) return;
  const told = `${sessionsAttended} attended + ${authorisedAbsence} authorised + ${unauthorisedAbsence} unauthorised = ${sum}`;
  row.fault(
    'sessionsPossible',
    'SUM',
    `${told}, but ${sessionsPossible} were possible: the two must be equal.`,
  );
}

function mondayOf(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - ((time.getUTCDay() + 6) % 7));
  return dayOf(time);
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
