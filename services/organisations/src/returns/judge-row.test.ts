import type { Actor } from '@middletier/runtime/actor';
import { mergeEstablishment } from '../register/merge-establishment';
import type { School } from '../register/school';
import { ATTENDANCE_RETURNS } from '../attendance/attendance-kind';
import type { WeeklyAttendance } from '../attendance/read-attendance-row';
import { judgeRow, sameFigures, type Known } from './judge-row';

const WEEK: WeeklyAttendance = {
  urn: '990001',
  weekCommencing: '2026-03-02',
  sessionsPossible: 2_000,
  sessionsAttended: 1_900,
  authorisedAbsence: 70,
  unauthorisedAbsence: 30,
};

const aSchool = (given: Partial<School> = {}): School => {
  const fields = { name: 'Ambridge School', status: 'OPEN', localAuthority: { code: '990' } } as const;
  const { establishment } = mergeEstablishment(null, fields);
  return {
    ...establishment,
    urn: '990001',
    updatedAt: new Date(0),
    trust: { uid: '9901', name: null },
    ...given,
  };
};

const sender = (...organisations: string[]): Actor => ({
  id: 'mis',
  name: 'MIS',
  roles: ['DATA_OFFICER'],
  organisations,
});

const judge = (known: Partial<Known> = {}) =>
  judgeRow(WEEK, {
    period: ATTENDANCE_RETURNS.period,
    school: aSchool(),
    saidAt: undefined,
    sender: sender('trust:9901'),
    ...known,
  });

test.each(['school:990001', 'trust:9901', 'local-authority:990'])('%s may send it', (organisation) => {
  expect(judge({ sender: sender('trust:1', organisation) })).toBeNull();
});

test.each<[string, Partial<Known>, string]>([
  ['a school of nobody knows which register', { school: undefined }, 'SCHOOL_UNKNOWN'],
  [
    'a school of another trust',
    { sender: sender('trust:9902', 'school:990002', 'local-authority:991') },
    'NOT_YOUR_SCHOOL',
  ],
  ['another school where this one has no trust', { school: aSchool({ trust: null }) }, 'NOT_YOUR_SCHOOL'],
  [
    'a school that had closed',
    { school: aSchool({ status: 'CLOSED', closeDate: '2026-03-01' }) },
    'SCHOOL_CLOSED',
  ],
  ['a week said before, though it is the same', { saidAt: 7 }, 'REPEATED'],
])('%s is rejected', (_, known, rule) => {
  expect(judge(known)).toMatchObject({ rule, fix: expect.stringMatching(/.{20}/) });
});

test('a repetition names the line of the first', () => {
  expect(judge({ saidAt: 7 })).toMatchObject({
    column: 'weekCommencing',
    value: '2026-03-02',
    fix: expect.stringContaining('Line 7 '),
  });
});

test.each<[string, Partial<School>]>([
  ['that closed within the week', { status: 'CLOSED', closeDate: '2026-03-02' }],
  ['whose day of closing nobody knows', { status: 'CLOSED', closeDate: null }],
  ['that is to close', { status: 'OPEN_PROPOSED_TO_CLOSE', closeDate: '2026-01-01' }],
])('a school %s is taken', (_, given) => {
  expect(judge({ school: aSchool(given) })).toBeNull();
});

test('figures that are known are unchanged, and one that differs is not', () => {
  expect(sameFigures({ ...WEEK }, WEEK)).toBe(true);
  for (const count of [
    'sessionsPossible',
    'sessionsAttended',
    'authorisedAbsence',
    'unauthorisedAbsence',
  ] as const)
    expect(sameFigures({ ...WEEK, [count]: WEEK[count] + 1 }, WEEK)).toBe(false);
});
