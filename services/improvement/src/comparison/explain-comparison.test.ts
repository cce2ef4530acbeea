import { explainComparison } from './explain-comparison';
import { poolYears } from './pool-years';
import type { Point } from './series';
import { trendOf } from './trend';

const RWM = 'ks2-rwm-expected';

const explained = (series: readonly Point[], more: Partial<Parameters<typeof explainComparison>[0]> = {}) =>
  explainComparison({ measure: RWM, series, trend: trendOf(series), pooled: null, comparators: [], ...more });

const years = (cohort: number | null, ...values: (number | null)[]): Point[] =>
  values.map((value, index) => ({ period: `${2021 + index}/${22 + index}`, value, cohort }));

test('with the pupils known, each step is held against chance', () => {
  expect(explained(years(30, 50, 60, 90))).toBe(
    '50 % in 2021/22, 60 % in 2022/23 and 90 % in 2023/24. ' +
      'Over the last three figures that is +20 percentage points a year. ' +
      'From figure to figure it went +10 and +30 percentage points, 20 on average: it rises. ' +
      'The step of +10 to 2022/23 is no more than chance gives: up to 25.18 percentage points between year groups of this size. ' +
      'The step of +30 to 2023/24 is more than chance gives: up to 21.91 percentage points between year groups of this size.',
  );
});

test('a gap is named, and two figures make no trend', () => {
  const words = explained(years(null, 60, null, 50));
  expect(words).toContain('There is no figure for 2022/23, and none is put in its place.');
  expect(words).toContain('it went -10 percentage points: two figures make no trend.');
  expect(explained(years(null, 60))).toContain('One figure makes no trend.');
  expect(explained(years(null, null))).toBe('There is no figure yet.');
});

test('a small year group is taken together with those before it, and each group beside it is named', () => {
  const series = years(10, 50, 60, 70);
  const words = explained(series, {
    pooled: poolYears(series, 30),
    comparators: [
      { measure: RWM, kind: 'AREA', value: 62, schools: 1, percentile: 100 },
      { measure: RWM, kind: 'SIMILAR_SCHOOLS', value: 70, schools: 20, percentile: 45 },
      { measure: RWM, kind: 'OWN_PAST', value: 55, schools: 1, percentile: null },
    ],
  });
  expect(words).toContain(
    '10 pupils are too few to be judged alone: taken together, 2021/22, 2022/23 and 2023/24 come to 60 % of 30 pupils.',
  );
  expect(words).toContain(
    'The one other school of its phase in its authority had 62 %, 8 percentage points less; 100 % of the schools compared with have a worse figure. ' +
      'The 20 schools most like it by intake had a mean of 70 %, the same; 45 % of the schools compared with have a worse figure. ' +
      'The school itself, in the periods before, had 55 %, 15 percentage points less.',
  );
});
