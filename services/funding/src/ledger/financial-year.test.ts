import { checkFinancialYear, financialYearOf, isFinancialYear, lastDayOf, yearAfter } from './financial-year';

test.each([
  ['2012-03-31', '2011-12'],
  ['2012-04-01', '2012-13'],
  ['2013-03-31', '2012-13'],
  ['1999-12-31', '1999-00'],
])('%s is in %s', (day, year) => expect(financialYearOf(day)).toBe(year));

test('years follow each other, and end on 31 March', () => {
  expect([yearAfter('1999-00'), lastDayOf('2012-13')]).toEqual(['2000-01', '2013-03-31']);
});

test('2012-14 is no year', () => {
  expect([isFinancialYear('2012-13'), isFinancialYear('2012-14'), isFinancialYear('2012')]).toEqual([
    ...[true, false, false],
  ]);
  expect(() => checkFinancialYear('2012-14', ['input', 'year'])).toThrow('2012-14');
});
