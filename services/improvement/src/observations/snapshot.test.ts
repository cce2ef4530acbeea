import fc from 'fast-check';
import type { Told } from './kept-observation';
import { schoolYear } from './period';
import { withTold } from './snapshot';

const ofYear = (begins: number, value: number | null): Told => ({
  ...{ subject: '990001', measure: 'ks2-rwm-expected', ...schoolYear(begins), value, cohort: 30 },
  state: value === null ? 'SUPPRESSED' : 'REPORTED',
});

test('the latest period stands, with the last six in a series', () => {
  const told = [2012, 2013, 2014, 2015, 2016, 2017, 2018].map((year) => ofYear(year, year - 2000));
  const [latest] = withTold([], told);
  expect(latest).toMatchObject({ period: '2018/19', value: 18, from: '2018-09-01', to: '2019-08-31' });
  expect(latest?.series.map(({ value }) => value)).toEqual([13, 14, 15, 16, 17, 18]);
});

test('a correction of an earlier period changes the series and leaves the latest', () => {
  const before = withTold([], [ofYear(2017, 60), ofYear(2018, 65)]);
  const [latest] = withTold(before, [ofYear(2017, 40)]);
  expect(latest).toMatchObject({ value: 65, series: [{ value: 40 }, { value: 65 }] });
});

test('a figure that is withheld stands as the latest, without a value', () => {
  const [latest] = withTold(withTold([], [ofYear(2017, 60)]), [ofYear(2018, null)]);
  expect(latest).toMatchObject({
    value: null,
    state: 'SUPPRESSED',
    series: [{ value: 60 }, { value: null }],
  });
});

test('the order in which periods are told does not matter', () => {
  const told = [2014, 2015, 2016, 2017, 2018].map((year) => ofYear(year, year - 2000));
  fc.assert(
    fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
      const oneByOne = shuffled.reduce((before, one) => withTold(before, [one]), withTold([], []));
      expect(oneByOne).toEqual(withTold([], told));
    }),
  );
});

describe('grades of the older scale and report cards', () => {
  const inspected = (measure: string, day: string, value: number): Told => ({
    ...{
      subject: '990001',
      measure,
      period: day,
      from: day,
      to: day,
      value,
      cohort: null,
      state: 'REPORTED',
    },
  });
  const old = inspected('ofsted-overall-effectiveness', '2023-02-01', 4);
  const card = inspected('report-card-achievement', '2026-01-20', 3);

  test('are different measures, and the older grade stands until there is a report card', () => {
    expect(withTold([], [old])).toMatchObject([{ measure: 'ofsted-overall-effectiveness', value: 4 }]);
    expect(withTold(withTold([], [old]), [card])).toMatchObject([{ measure: 'report-card-achievement' }]);
    expect(withTold([], [card, old])).toMatchObject([{ measure: 'report-card-achievement' }]);
  });
});
