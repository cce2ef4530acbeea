import { trendOf } from './trend';
import type { Point } from './series';

const series = (...values: (number | null)[]): Point[] =>
  values.map((value, index) => ({ period: String(2004 + index), value, cohort: null }));

const ofYear = (cohort: number, ...values: number[]): Point[] =>
  series(...values).map((point) => ({ ...point, cohort }));

describe('the academy that went 13, 15, 27, 19 (000)', () => {
  const trend = trendOf(series(13, 15, 27, 19));

  test('rises by 2 points a year over three years and turns by far more than that', () => {
    expect(trend).toMatchObject({
      ...{ periods: ['2005', '2006', '2007'], slope: 2, change: 4, fluctuation: 7.33 },
      ...{ course: 'FLUCTUATING', gaps: [] },
    });
    expect(trend.steps.map(({ change }) => change)).toEqual([2, 12, -8]);
  });

  test('says of each step up to which year group it is no more than chance, since the source leaves out the pupils', () => {
    expect(trend.steps.map((step) => step.chanceUpTo)).toEqual([2312, 88, 212]);
    expect(trend.steps.map((step) => step.withinChance)).toEqual([null, null, null]);
  });
});

test('with the pupils known, each step is held against what chance alone gives', () => {
  const { steps } = trendOf(ofYear(180, 13, 15, 27, 19));
  expect(steps.map(({ chance }) => chance)).toEqual([7.17, 8.42, 8.69]);
  expect(steps.map(({ withinChance }) => withinChance)).toEqual([true, false, true]);
});

test.each([
  ['RISING', ofYear(200, 30, 45, 60)],
  ['FALLING', ofYear(200, 60, 45, 30)],
  ['LEVEL', ofYear(20, 60, 55, 62)],
  ['LEVEL', series(16, 16, 16)],
  ['FLUCTUATING', ofYear(200, 30, 60, 32)],
  ['TOO_FEW', series(null, null, 16, 16)],
] as const)('is %s', (course, points) => {
  expect(trendOf(points).course).toBe(course);
});

test('a year without a figure is a gap: it is counted in the distance and fills nothing in', () => {
  const trend = trendOf(series(10, null, 14, 16));
  expect(trend).toMatchObject({ periods: ['2004', '2006', '2007'], slope: 2, gaps: ['2005'] });
  expect(trend.steps.map(({ years, change }) => [years, change])).toEqual([
    [2, 4],
    [1, 2],
  ]);
  const unnamed = [2019, 2022, 2023].map((year) => ({ period: `${year}/24`, value: 60, cohort: null }));
  expect(trendOf(unnamed).gaps).toEqual(['2020', '2021']);
});

test('a figure that is no share of pupils needs their spread, and says nothing of chance without', () => {
  const scores = series(104, 102);
  expect(trendOf(scores, null).steps[0]).toMatchObject({ chance: null, chanceUpTo: null });
  expect(trendOf(ofYear(30, 104, 102), 10).steps[0]).toMatchObject({ chance: 5.06, withinChance: true });
});
