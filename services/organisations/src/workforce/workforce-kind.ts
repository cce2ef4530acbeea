import { COUNT, DAY, decimal, SCHOOL } from '../returns/forms';
import { layoutOf, needed, optional, readerOf, type Judge, type RowOf } from '../returns/headings';
import type { ReturnKind } from '../returns/return-kind';
import { checkPart, checkPast } from '../returns/row-rules';
import { tellFigures } from '../returns/tell-figures';

/** The long names are those of the published school workforce census. */
const HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  asAt: needed(DAY, 'The day of the count.', 'date', 'census date'),
  teachers: needed(
    COUNT,
    'Teachers in post, by headcount.',
    'teacher headcount',
    'all teachers',
    'Total Number of Teachers (Headcount)',
  ),
  teachersFte: optional(
    decimal(0, 10_000),
    'The same teachers, full-time equivalent.',
    'Total Number of Teachers (Full-Time Equivalent)',
  ),
  qualifiedTeachers: optional(COUNT, 'Of the teachers, those with qualified teacher status.', 'qts'),
  supportStaff: optional(COUNT, 'Other staff in post, by headcount.', 'support staff headcount'),
  vacancies: optional(
    COUNT,
    'Teachers posts that nobody holds.',
    'vacant posts',
    'teacher vacancies',
    'Number of Vacant Teacher Posts',
  ),
  temporarilyFilled: optional(COUNT, 'Teachers posts filled for a term to a year while no one is found.'),
  leadershipPosts: optional(COUNT, 'Posts in leadership, held or not.', 'leadership'),
  leadershipVacancies: optional(COUNT, 'Of the posts in leadership, those that nobody holds.'),
  joiners: optional(COUNT, 'Teachers who came in the twelve months before.', 'starters'),
  leavers: optional(COUNT, 'Teachers who left in the twelve months before.', 'left'),
  sicknessDays: optional(
    decimal(0, 100_000),
    'Working days teachers lost to sickness in the twelve months before, all together.',
    'days lost',
    'Total Number of Days Lost to Sickness Absence',
  ),
  otherAbsenceDays: optional(decimal(0, 100_000), 'Working days they lost otherwise, training left out.'),
};

type Workforce = RowOf<typeof HEADINGS>;

const judge: Judge<typeof HEADINGS> = (said, row, today) => {
  checkPast(row, { column: 'asAt', day: said.asAt }, today);
  const teachers = { column: 'teachers', value: said.teachers } as const;
  checkPart(row, { column: 'teachersFte', value: said.teachersFte }, teachers);
  checkPart(row, { column: 'qualifiedTeachers', value: said.qualifiedTeachers }, teachers);
  checkPart(row, { column: 'joiners', value: said.joiners }, teachers);
  checkPart(
    row,
    { column: 'leadershipVacancies', value: said.leadershipVacancies },
    { column: 'leadershipPosts', value: said.leadershipPosts },
  );
};

/** Who works at a school, counted (004 annex 2: staffing among the soft data; L7: where succession is at risk). */
export const WORKFORCE_RETURNS: ReturnKind<keyof typeof HEADINGS, Workforce> = {
  name: 'workforce',
  means:
    'Teachers and other staff of a school on a day: headcount, vacancies, absence and turnover, as counts alone; sent as often as you like. Who leads the school is sent as leadership.',
  headings: HEADINGS,
  layout: layoutOf('a workforce return', HEADINGS),
  example: ({ daysAgo }) => [
    {
      ...{ urn: '100000', asAt: daysAgo(7), teachers: '62', teachersFte: '54.8', qualifiedTeachers: '58' },
      ...{ supportStaff: '47', vacancies: '3', temporarilyFilled: '2', leadershipPosts: '7' },
      ...{
        leadershipVacancies: '1',
        joiners: '9',
        leavers: '11',
        sicknessDays: '402.5',
        otherAbsenceDays: '61',
      },
    },
    { urn: '100001', asAt: daysAgo(7), teachers: '14', teachersFte: '12.1', vacancies: '0' },
  ],
  period: { column: 'asAt', dayOf: ({ asAt }) => asAt, noun: 'day' },
  collection: 'workforce',
  read: readerOf(HEADINGS, judge),
  keptYears: 6,
  forStrangers: null,
  tell: tellFigures('workforce', ({ urn: _urn, asAt, ...figures }) => ({ from: asAt, to: asAt, figures })),
};
