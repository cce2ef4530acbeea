import { decimal, percent } from './figure-cell';
import type { FigureColumn, Table } from './table';

const share = (measure: string, ...names: string[]): FigureColumn => ({ measure, names, reader: percent });
const pupils = decimal(0, 100_000);

/** The January school census by school, as the performance tables carry it: 23 columns in 2023. */
export const SCHOOL_CENSUS: Table = {
  kind: 'SCHOOL_CENSUS',
  title: 'a school census table',
  yearInName: 'ENDS',
  urn: ['URN'],
  cohort: 'NOR',
  known: ['english-additional-language', 'free-school-meals-ever-6'],
  figures: [
    { measure: 'pupils-on-roll', names: ['NOR'], reader: pupils },
    { measure: 'free-school-meals', names: ['NUMFSM'], reader: pupils, shareOf: 'NOR' },
    share('free-school-meals-ever-6', 'PNUMFSMEVER'),
    share('english-additional-language', 'PNUMEAL'),
    share('sen-support', 'PSENELK'),
    share('education-health-care-plan', 'PSENELSE'),
  ],
};

/** The November school workforce census by school; its header stands below lines of headings. */
export const WORKFORCE_CENSUS: Table = {
  kind: 'WORKFORCE_CENSUS',
  title: 'a school workforce census table',
  yearInName: 'BEGINS',
  urn: ['URN'],
  cohort: null,
  known: ['pupil-teacher-ratio', 'qualified-teachers'],
  figures: [
    {
      measure: 'pupil-teacher-ratio',
      names: [
        'Pupil: Teacher Ratio (Full-Time Equivalent of qualified and unqualified teachers)',
        'Pupil: Teacher Ratio',
      ],
      reader: decimal(0, 1_000),
    },
    share('qualified-teachers', 'Teachers with Qualified Teacher Status (%) (Headcount)'),
    share('teachers-over-50', 'Teachers Aged 50 or over (%) (Headcount)'),
    share(
      'teacher-vacancy-rate',
      'Rate of Teacher Vacancies - Demoninator is an addition of both teachers and vacancies (%)',
      'Rate of Teacher Vacancies - Denominator is an addition of both teachers and vacancies (%)',
    ),
    share(
      'temporarily-filled-posts',
      'Rate of Temporarily Filled Teacher Posts - Demoninator is an addition of both teachers and temporarily filled posts (%)',
      'Rate of Temporarily Filled Teacher Posts - Denominator is an addition of both teachers and temporarily filled posts (%)',
    ),
    {
      measure: 'teacher-sickness-days',
      names: ['Average Number of Days Lost to Teacher Sickness Absence (All Teachers in School)'],
      reader: decimal(0, 365),
    },
  ],
};
