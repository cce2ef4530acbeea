import { poolYears } from './pool-years';

const years = (...given: [number, number | null][]) =>
  given.map(([value, cohort], index) => ({ period: String(2021 + index), value, cohort }));

test('a cohort that is large enough stands alone', () => {
  expect(poolYears(years([50, 40], [70, 30]), 30)).toEqual({ value: 70, cohort: 30, periods: ['2022'] });
});

test('a small cohort is taken together with the years before it, each pupil counting once', () => {
  expect(poolYears(years([50, 20], [80, 10]), 30)).toEqual({
    ...{ value: 60, cohort: 30, periods: ['2021', '2022'] },
  });
});

test('where three years are too few, or the pupils are not known, nothing is judged', () => {
  expect(poolYears(years([10, 100], [50, 5], [60, 5], [70, 5]), 30)).toBeNull();
  expect(poolYears(years([50, null], [80, 10]), 30)).toBeNull();
});
