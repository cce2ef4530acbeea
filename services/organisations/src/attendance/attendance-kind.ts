import { returnAccepted } from '../contract';
import { audienceOf } from '../register/school-facts';
import type { ReturnKind } from '../returns/return-kind';
import { ATTENDANCE, ATTENDANCE_HEADINGS, type AttendanceColumn } from './attendance-layout';
import { readAttendanceRow, type WeeklyAttendance } from './read-attendance-row';

/** Weekly attendance, the first kind there was: told by a fact of its own, which its readers go on reading. */
export const ATTENDANCE_RETURNS: ReturnKind<AttendanceColumn, WeeklyAttendance> = {
  name: 'attendance',
  means:
    'Attendance of a school in a week, in half-day sessions summed over its pupils; sent each week, or each day for the week that runs.',
  headings: ATTENDANCE_HEADINGS,
  layout: ATTENDANCE,
  example: ({ monday }) => [
    {
      ...{ urn: '100000', weekCommencing: monday, sessionsPossible: '9050', sessionsAttended: '8512' },
      ...{ authorisedAbsence: '361', unauthorisedAbsence: '177' },
    },
  ],
  period: { column: 'weekCommencing', dayOf: ({ weekCommencing }) => weekCommencing, noun: 'week' },
  collection: 'attendance',
  read: readAttendanceRow,
  keptYears: 6,
  forStrangers: [
    { whole: 'sessionsPossible', parts: ['sessionsAttended', 'authorisedAbsence', 'unauthorisedAbsence'] },
  ],
  tell: (unit, { returnId, school, rows }) =>
    unit.emit(returnAccepted, school.urn, {
      kind: 'attendance',
      returnId,
      school: { urn: school.urn, name: school.name, phase: school.phase ?? 'NOT_APPLICABLE' },
      weeks: rows.map(({ urn: _urn, ...week }) => week),
      audience: audienceOf(school),
    }),
};
