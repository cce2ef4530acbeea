import { returnAccepted } from '../contract';
import { audienceOf } from '../register/school-facts';
import type { ReturnKind } from '../returns/return-kind';
import { ATTENDANCE, type AttendanceColumn } from './attendance-layout';
import { readAttendanceRow, type WeeklyAttendance } from './read-attendance-row';

/** Weekly attendance, the first kind there was: told by a fact of its own, which its readers go on reading. */
export const ATTENDANCE_RETURNS: ReturnKind<AttendanceColumn, WeeklyAttendance> = {
  name: 'attendance',
  layout: ATTENDANCE,
  period: { column: 'weekCommencing', dayOf: ({ weekCommencing }) => weekCommencing, noun: 'week' },
  collection: 'attendance',
  read: readAttendanceRow,
  tell: (unit, { returnId, school, rows }) =>
    unit.emit(returnAccepted, school.urn, {
      kind: 'attendance',
      returnId,
      school: { urn: school.urn, name: school.name, phase: school.phase ?? 'NOT_APPLICABLE' },
      weeks: rows.map(({ urn: _urn, ...week }) => week),
      audience: audienceOf(school),
    }),
};
