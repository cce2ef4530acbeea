import { measuresOf } from '../measure';

/** From weekly returns; the definitions are those of the national absence statistics (a session is half a day). */
export const ATTENDANCE_MEASURES = measuresOf(
  { unit: 'PERCENT', phases: [], sourceKind: 'ATTENDANCE_RETURN' },
  [
    {
      id: 'attendance-rate',
      name: 'Attendance rate',
      direction: 'HIGHER_IS_BETTER',
      source: 'Weekly attendance returns: sessions attended of sessions possible',
    },
    {
      id: 'unauthorised-absence-rate',
      name: 'Unauthorised absence rate',
      direction: 'LOWER_IS_BETTER',
      source: 'Weekly attendance returns: sessions of unauthorised absence of sessions possible',
    },
  ],
);

/** Of a whole school year, as published. */
export const ATTENDANCE_YEAR_MEASURES = measuresOf(
  { unit: 'PERCENT', direction: 'LOWER_IS_BETTER', phases: [], sourceKind: 'ABSENCE_STATISTICS' },
  [
    {
      id: 'overall-absence',
      name: 'Overall absence',
      source: 'Performance tables, absence (PERCTOT): sessions missed of sessions possible in the year',
    },
    {
      id: 'persistent-absence',
      name: 'Persistent absence',
      source: 'Performance tables, absence (PPERSABS10): pupils who missed a tenth or more of their sessions',
    },
    {
      id: 'suspension-rate',
      name: 'Suspensions',
      unit: 'RATIO',
      source: 'National statistics on suspensions and exclusions: suspensions for every 100 pupils',
    },
    {
      id: 'permanent-exclusion-rate',
      name: 'Permanent exclusions',
      unit: 'RATIO',
      source: 'National statistics on suspensions and exclusions: permanent exclusions for every 100 pupils',
    },
  ],
);
