import { measuresOf } from '../measure';

/** Of the teachers of a school, in November. */
export const WORKFORCE_MEASURES = measuresOf(
  { phases: [], sourceKind: 'WORKFORCE_CENSUS', unit: 'PERCENT', leastCohort: 0 },
  [
    {
      id: 'pupil-teacher-ratio',
      name: 'Pupils for each teacher',
      unit: 'RATIO',
      direction: 'NEITHER',
      source: 'School workforce census: pupils to teachers, qualified or not, full-time equivalent',
    },
    {
      id: 'qualified-teachers',
      name: 'Teachers with qualified teacher status',
      direction: 'HIGHER_IS_BETTER',
      source: 'School workforce census: of all teachers, by headcount',
    },
    {
      id: 'teacher-vacancy-rate',
      name: 'Vacant teacher posts',
      direction: 'LOWER_IS_BETTER',
      source: 'School workforce census: of teachers and vacancies together',
    },
    {
      id: 'temporarily-filled-posts',
      name: 'Temporarily filled teacher posts',
      direction: 'LOWER_IS_BETTER',
      source: 'School workforce census: of teachers and temporarily filled posts together',
    },
    {
      id: 'teacher-sickness-days',
      name: 'Days lost to sickness for each teacher',
      unit: 'DAYS',
      direction: 'LOWER_IS_BETTER',
      source: 'School workforce census: mean over all teachers, in the school year before',
    },
    {
      id: 'teachers-over-50',
      name: 'Teachers aged 50 or over',
      direction: 'NEITHER',
      source: 'School workforce census: of all teachers, by headcount',
    },
  ],
);
