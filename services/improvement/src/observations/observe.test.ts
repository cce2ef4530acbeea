import fc from 'fast-check';
import { observe } from './observe';
import type { AttendanceWeek } from './observe';

/** Weeks from 6 January 2025 on, 100 pupils unless said otherwise. */
function weeksOf(attended: readonly number[], unauthorised = 0, possible = 1000): AttendanceWeek[] {
  return attended.map((sessionsAttended, index) => ({
    weekCommencing: new Date(Date.UTC(2025, 0, 6 + 7 * index)).toISOString().slice(0, 10),
    sessionsPossible: possible,
    sessionsAttended,
    unauthorisedAbsence: unauthorised,
  }));
}

describe('given weekly attendance, when it is observed', () => {
  test('then each measure has one observation over the window', () => {
    const [attendance, unauthorised, ...others] = observe(weeksOf([950, 950, 950, 910, 910, 910], 20));
    expect(attendance).toEqual({
      measure: 'attendance-rate',
      state: 'REPORTED',
      period: '2025-02-10',
      series: [{ period: '2025-02-10', value: 93, cohort: 100 }],
      value: 93,
      cohort: 100,
      from: '2025-01-06',
      to: '2025-02-10',
      weeks: 6,
      trend: { latest: 91, before: 95, change: -4 },
    });
    expect(unauthorised).toMatchObject({ measure: 'unauthorised-absence-rate', value: 2 });
    expect(others).toEqual([]);
  });

  test('then only the latest six weeks count', () => {
    const [attendance] = observe(weeksOf([0, 0, 900, 900, 900, 900, 900, 900]));
    expect(attendance).toMatchObject({ value: 90, from: '2025-01-20', to: '2025-02-24', weeks: 6 });
  });

  test('then a week without possible sessions is a holiday and takes no place in the window', () => {
    const weeks = weeksOf([900, 900, 900, 900, 900, 900, 900]);
    const holiday = { sessionsPossible: 0, sessionsAttended: 0, unauthorisedAbsence: 0 };
    const [attendance] = observe(weeks.map((week, index) => (index === 5 ? { ...week, ...holiday } : week)));
    expect(attendance).toMatchObject({ value: 90, cohort: 100, from: '2025-01-06', weeks: 6 });
  });

  test('then a short week weighs less than a whole one', () => {
    const short = { weekCommencing: '2025-01-13', sessionsPossible: 200, sessionsAttended: 100 };
    const [attendance] = observe([...weeksOf([1000]), { ...short, unauthorisedAbsence: 0 }]);
    expect(attendance).toMatchObject({ value: 91.67, cohort: 60, weeks: 2, trend: null });
  });

  test.each([
    ['an exact half goes up', 1_850_010, 92.5, 2_000_000],
    ['and so does this one', 1_850_100, 92.51, 2_000_000],
    ['just under a half goes down', 1_850_099, 92.5, 2_000_000],
    ['an exact half that a division alone would miss', 57, 7.13, 800],
    ['a third is cut after two places', 1, 33.33, 3],
    ['two thirds are rounded up', 2, 66.67, 3],
  ])('then the percentage is rounded to hundredths: %s', (_, attended, value, possible) => {
    expect(observe(weeksOf([attended], 0, possible))[0]?.value).toBe(value);
  });

  test('then there is no observation of nothing', () => {
    expect(observe([])).toEqual([]);
    expect(observe(weeksOf([0], 0, 0))).toEqual([]);
  });

  test('then the series is of full windows that share no week, six at the most, and ends with the latest', () => {
    const [attendance] = observe(weeksOf([...Array<number>(8).fill(900), ...Array<number>(6).fill(950)]));
    expect(attendance?.series).toEqual([
      { period: '2025-02-24', value: 90, cohort: 100 },
      { period: '2025-04-07', value: 95, cohort: 100 },
    ]);
    const [long] = observe(weeksOf(Array<number>(60).fill(900)));
    expect(long?.series).toHaveLength(6);
    expect(long?.series.at(-1)?.period).toBe(long?.to);
  });

  test('then the order of the weeks does not matter', () => {
    const weeks = weeksOf([900, 910, 920, 930, 940, 950, 960, 970]);
    fc.assert(
      fc.property(fc.shuffledSubarray(weeks, { minLength: weeks.length }), (shuffled) =>
        expect(observe(shuffled)).toEqual(observe(weeks)),
      ),
    );
  });
});
