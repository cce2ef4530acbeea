import { CASE_STUDIES, costPerSchool } from './lines';
import { countMoves } from './movement';
import { gradeOn, qualityOf, type ObservedSchool } from './quality';

const inspected = (
  urn: string,
  ...grades: readonly (readonly [string, number | null])[]
): ObservedSchool => ({
  urn,
  observations: [
    {
      measure: 'ofsted-overall-effectiveness',
      series: grades.map(([period, value]) => ({ period, value, cohort: null })),
    },
  ],
});
const area = (grades: readonly number[]) =>
  grades.map((grade, n) => inspected(`${n}`, ['2011-01-01', grade]));
const DAY = '2011-08-31';

test.each([
  [[2, 2, 1, 3], 75, true],
  [[2, 2, 3, 3], 50, false],
  [[2, 2, 3], 66.67, false],
])(
  'of grades %j, %f per cent are good or better: on the right side of 75 %%: %s',
  (grades, percent, onRightSide) => {
    expect(qualityOf(area(grades), DAY).goodOrBetter).toMatchObject({
      percent,
      onRightSide,
      of: grades.length,
    });
  },
);

test('one inadequate school of a hundred is on the line of 1 %, two are beyond', () => {
  const among = (inadequate: number) =>
    qualityOf(area(Array.from({ length: 100 }, (_, n) => (n < inadequate ? 4 : 2))), DAY).inadequate;
  expect([0, 1, 2].map((n) => among(n).onRightSide)).toEqual([true, true, false]);
  expect(among(2)).toMatchObject({ schools: 2, of: 100, percent: 2, oneSchoolIs: 1 });
});

test('schools never inspected are in no share, and where none was nothing is said', () => {
  const quality = qualityOf([...area([2]), inspected('new'), { urn: 'none', observations: [] }], DAY);
  expect(quality).toMatchObject({
    schools: 3,
    inspected: 1,
    goodOrBetter: { schools: 1, of: 1, percent: 100 },
  });
  expect(qualityOf([], DAY).goodOrBetter).toMatchObject({ of: 0, percent: null, onRightSide: null });
});

test('the grade of a day is that of the last inspection up to it', () => {
  const school = inspected('1', ['2009-05-01', 4], ['2010-05-01', null], ['2011-05-01', 2]);
  expect(['2009-04-30', '2009-05-01', '2011-04-30', DAY].map((day) => gradeOn(school, day))).toEqual([
    null,
    4,
    4,
    2,
  ]);
});

test('report cards are counted beside the grades and never with them', () => {
  const card = (urn: string, grades: readonly number[]): ObservedSchool => ({
    urn,
    observations: grades.map((value, n) => ({
      measure: `report-card-${n}`,
      series: [{ period: '2025-12-01', value, cohort: null }],
    })),
  });
  const schools = [...area([2]), card('a', [3, 4, 5]), card('b', [1, 3])];
  expect(qualityOf(schools, '2026-01-01')).toMatchObject({
    ...{ inspected: 1, reportCards: 2, everyAreaExpected: 1, anyAreaUrgent: 1 },
  });
  expect(qualityOf(schools, DAY)).toMatchObject({ reportCards: 0 });
});

test('moves count every school that stood somewhere, once', () => {
  const moves = countMoves([
    { before: 'RED', after: 'AMBER' },
    { before: 'RED', after: 'AMBER' },
    { before: 'GREEN', after: 'GREEN' },
    { before: null, after: 'GREEN' },
    { before: null, after: null },
  ]);
  expect(moves).toEqual([
    { from: null, to: 'GREEN', schools: 1 },
    { from: 'GREEN', to: 'GREEN', schools: 1 },
    { from: 'RED', to: 'AMBER', schools: 2 },
  ]);
});

test('the case studies’ costs for each school', () => {
  expect(CASE_STUDIES.map((one) => [one.authority, costPerSchool(one)])).toEqual([
    ['Wandsworth', 1_561_728],
    ['Stockton', 1_794_595],
    ['Hertfordshire', 1_271_676],
    ['York', 2_235_294],
  ]);
});
