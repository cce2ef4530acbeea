import { exampleDays } from './example-days';
import { RETURN_KINDS } from './all-kinds';

const TODAY = '2026-03-11';
const rules = (name: string, given: Readonly<Record<string, string>>) => {
  const kind = RETURN_KINDS.find((one) => one.name === name)!;
  const [good] = kind.example(exampleDays(new Date(`${TODAY}T12:00:00Z`)));
  const read = kind.read({ ...good, ...given }, TODAY);
  return 'faults' in read ? read.faults.map(({ column, rule }) => `${column} ${rule}`) : [];
};

test.each<[string, Record<string, string>, string[]]>([
  ['suspensions', { girls: '9' }, ['pupilsSuspended SUM']],
  ['suspensions', { fsm: '23' }, ['fsm MORE_THAN_ALL']],
  ['suspensions', { pupilsSuspended: '32', girls: '', boys: '' }, ['pupilsSuspended MORE_THAN_ALL']],
  ['suspensions', { from: '2024-01-08', to: '2025-02-01' }, ['to TOO_LONG']],
  ['suspensions', { from: '2026-02-01', to: '2026-01-01' }, ['to BACKWARDS']],
  ['suspensions', { to: '2026-03-12' }, ['to IN_THE_FUTURE']],
  ['attainment', { measure: 'ks2-everything' }, ['measure CODE']],
  ['attainment', { measure: 'KS2 RWM expected', cohort: 'Total' }, []],
  ['attainment', { achieved: '59' }, ['achieved MORE_THAN_ALL']],
  ['attainment', { achieved: '' }, ['value MISSING']],
  ['attainment', { value: '70' }, ['value SUM']],
  ['attainment', { value: '63.8' }, []],
  ['attainment', { measure: 'ks4-progress-8', value: '7', achieved: '' }, ['value OUT_OF_RANGE']],
  ['attainment', { year: '2026/27' }, ['year IN_THE_FUTURE']],
  ['attainment', { year: '2024/26' }, ['year SCHOOL_YEAR']],
  ['attainment', { year: '2020/21' }, ['year TOO_OLD']],
  ['attainment', { year: '202425' }, []],
  ['workforce', { leadershipVacancies: '8' }, ['leadershipVacancies MORE_THAN_ALL']],
  ['workforce', { teachersFte: '62.5' }, ['teachersFte MORE_THAN_ALL']],
  ['workforce', { vacancies: 'two', asAt: '2026-03-12' }, ['vacancies WHOLE_NUMBER', 'asAt IN_THE_FUTURE']],
  ['leadership', { role: 'Deputy headteacher' }, []],
  ['leadership', { vacantSince: '2026-01-01' }, ['vacantSince HELD']],
  ['leadership', { staffId: '' }, ['staffId MISSING']],
  ['leadership', { startedOn: '2026-03-11' }, ['startedOn IN_THE_FUTURE']],
  ['leadership', { expectedEnd: '2020-01-01' }, ['expectedEnd BACKWARDS']],
  ['governance', { vacancies: '13' }, ['vacancies MORE_THAN_ALL']],
  ['governance', { parentVacancies: '4' }, ['parentVacancies MORE_THAN_ALL']],
  ['finance', { inYearBalance: '-84,400' }, ['inYearBalance SUM']],
  ['finance', { inYearBalance: '-£84,501.00' }, []],
  ['finance', { income: '0', inYearBalance: '' }, ['income NO_INCOME']],
  ['finance', { reserves: '1e5' }, ['reserves NUMBER']],
])('%s with %j breaks %j', (kind, given, broken) => {
  expect(rules(kind, given)).toEqual(broken);
});
