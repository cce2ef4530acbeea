import type { Layout } from '@middletier/runtime/tabular/layout';

export type AttendanceColumn =
  | 'urn'
  | 'weekCommencing'
  | 'sessionsPossible'
  | 'sessionsAttended'
  | 'authorisedAbsence'
  | 'unauthorisedAbsence';

/** A school's weekly attendance, in half-day sessions, as management information systems export it. */
export const ATTENDANCE: Layout<AttendanceColumn> = {
  title: 'a weekly attendance return',
  columns: {
    urn: ['urn', 'school urn'],
    weekCommencing: ['weekCommencing', 'week beginning', 'week starting'],
    sessionsPossible: ['sessionsPossible', 'possible', 'possible sessions'],
    sessionsAttended: ['sessionsAttended', 'attended', 'attended sessions'],
    authorisedAbsence: ['authorisedAbsence', 'authorised', 'authorised absences'],
    unauthorisedAbsence: ['unauthorisedAbsence', 'unauthorised', 'unauthorised absences'],
  },
  required: [
    ['urn'],
    ['weekCommencing'],
    ['sessionsPossible'],
    ['sessionsAttended'],
    ['authorisedAbsence'],
    ['unauthorisedAbsence'],
  ],
};
