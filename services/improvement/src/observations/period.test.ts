import { periodIn, readPeriod } from './period';

test.each([
  ['england_census_2022-2023-first-5000.csv', '2022/23'],
  ['2018-19_england_ks2final.csv', '2018/19'],
  ['ks4_201819_final.csv', '2018/19'],
  ['2022 2023 absence.csv', '2022/23'],
  ['ks2final-2019-la936.csv', '2018/19'],
  ['tables 1999-2000.csv', '1999/00'],
])('%s is of the school year %s', (name, period) => {
  expect(periodIn(name, 'ENDS')?.period).toBe(period);
});

test('a census in November is of the school year that its year begins', () => {
  expect(periodIn('swc-2022-school-level.csv', 'BEGINS')).toEqual({
    ...{ period: '2022/23', from: '2022-09-01', to: '2023-08-31' },
  });
});

test.each(['ks2final.csv', 'tables-20250422.csv', 'return-12345.csv'])('%s names no school year', (name) =>
  expect(periodIn(name, 'ENDS')).toBeNull(),
);

test.each([
  ['2018/19', '2018/19'],
  ['2018-2019', '2018/19'],
  ['2007', '2006/07'],
  ['2026-01-20', '2026-01-20'],
])('an officer may write %s', (written, period) => expect(readPeriod(written).period).toBe(period));

test.each(['18/19', '2018/20', 'last year', '2026-02-30', '2018/19 or so'])('%s is refused', (written) =>
  expect(() => readPeriod(written)).toThrow(/is no (period|day)/),
);
