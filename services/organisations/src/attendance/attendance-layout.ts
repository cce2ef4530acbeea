import { COUNT, DAY, SCHOOL } from '../returns/forms';
import { layoutOf, needed } from '../returns/headings';

/** A school's weekly attendance, in half-day sessions, as management information systems export it. */
export const ATTENDANCE_HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  weekCommencing: needed(DAY, 'The Monday of the week.', 'week beginning', 'week starting'),
  sessionsPossible: needed(
    COUNT,
    'Half-days that pupils could attend: ten for each in a full week.',
    'possible',
    'possible sessions',
  ),
  sessionsAttended: needed(COUNT, 'Of those, the ones attended.', 'attended', 'attended sessions'),
  authorisedAbsence: needed(
    COUNT,
    'Of those, the ones missed with leave.',
    'authorised',
    'authorised absences',
  ),
  unauthorisedAbsence: needed(
    COUNT,
    'Of those, the ones missed without leave.',
    'unauthorised',
    'unauthorised absences',
  ),
};

export type AttendanceColumn = keyof typeof ATTENDANCE_HEADINGS;

export const ATTENDANCE = layoutOf<AttendanceColumn>('a weekly attendance return', ATTENDANCE_HEADINGS);
