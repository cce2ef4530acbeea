import { conditionMet, type Known } from './condition-met';
import { COASTING } from './shipped/coasting';
import { STUCK } from './shipped/stuck';

const series = (measure: string, values: readonly (number | null)[], first = 2022) => ({
  measure,
  series: values.map((value, index) => ({ period: `${first + index}/${first + index - 1999}`, value })),
});
const known = (...observations: Known['observations'][number][]): Known => ({ signals: [], observations });

const [KS2, KS4] = COASTING.escalations.map(({ when }) => when);
const [GRADES] = STUCK.escalations.map(({ when }) => when);

describe('coasting at key stage 2', () => {
  const rwm = series('ks2-rwm-expected', [84, 80, 84.99]);
  const slow = series('ks2-maths-progress', [-2.6, -3, -2.51]);

  test('is below 85 % and slow in one subject in each of three years', () => {
    expect(conditionMet(KS2!, known(rwm, slow))).toBe(
      '2022/23: Reading, writing and maths: expected standard 84 (below 85), Maths: progress since key stage 1 -2.6 (below -2.5); ' +
        '2023/24: Reading, writing and maths: expected standard 80 (below 85), Maths: progress since key stage 1 -3 (below -2.5); ' +
        '2024/25: Reading, writing and maths: expected standard 84.99 (below 85), Maths: progress since key stage 1 -2.51 (below -2.5)',
    );
  });

  test('may be slow in another subject each year', () => {
    const maths = series('ks2-maths-progress', [-2.6, 0, 0]);
    const writing = series('ks2-writing-progress', [0, -3.6, 0]);
    const reading = series('ks2-reading-progress', [0, 0, -2.6]);
    expect(conditionMet(KS2!, known(rwm, maths, writing, reading))).not.toBeNull();
    expect(conditionMet(KS2!, known(rwm, maths, writing))).toBeNull();
  });

  test.each<[string, Known]>([
    ['one good year', known(series('ks2-rwm-expected', [84, 85, 84]), slow)],
    ['progress at the line', known(rwm, series('ks2-maths-progress', [-2.6, -2.5, -3]))],
    ['two years of figures', known(series('ks2-rwm-expected', [84, 84]), slow)],
    ['no progress known', known(rwm)],
  ])('is not met with %s', (_, figures) => {
    expect(conditionMet(KS2!, figures)).toBeNull();
  });
});

test('coasting at key stage 4 is Progress 8 below -0.25, and surely below 0, in the last three years', () => {
  const upper = (...values: number[]) => series('ks4-progress-8-upper', values);
  const p8 = (...values: number[]) =>
    known(series('ks4-progress-8', values), upper(...values.map(() => -0.01)));
  const three = series('ks4-progress-8', [-0.3, -0.3, -0.3]);
  expect(conditionMet(KS4!, known(three, upper(-0.1, 0, -0.1)))).toBeNull();
  expect(conditionMet(KS4!, known(three))).toBeNull();
  expect(conditionMet(KS4!, p8(0.1, -0.26, -0.3, -0.5))).not.toBeNull();
  expect(conditionMet(KS4!, p8(-0.26, -0.25, -0.5))).toBeNull();
});

describe('stuck', () => {
  const inspected = (...inspections: readonly [string, number][]) =>
    known({
      measure: 'ofsted-overall-effectiveness',
      series: inspections.map(([period, value]) => ({ period, value })),
    });

  test('is below good in each of four inspections or more within 13 years', () => {
    const four = inspected(['2008-03-01', 3], ['2011-03-01', 4], ['2014-03-01', 3], ['2019-03-01', 3]);
    expect(conditionMet(GRADES!, four)).not.toBeNull();
  });

  test('takes no notice of what lies further back', () => {
    const longAgo = inspected(
      ['2004-03-01', 2],
      ['2008-03-01', 3],
      ['2011-03-01', 4],
      ['2014-03-01', 3],
      ['2019-03-01', 3],
    );
    expect(conditionMet(GRADES!, longAgo)).not.toBeNull();
  });

  test.each([
    [
      'one of them good',
      inspected(['2008-03-01', 3], ['2011-03-01', 2], ['2014-03-01', 3], ['2019-03-01', 3]),
    ],
    ['three of them', inspected(['2011-03-01', 3], ['2014-03-01', 3], ['2019-03-01', 3])],
    [
      'four, one of them too long ago',
      inspected(['2005-03-01', 3], ['2011-03-01', 3], ['2014-03-01', 3], ['2019-03-01', 3]),
    ],
  ])('is not met with %s', (_, figures) => {
    expect(conditionMet(GRADES!, figures)).toBeNull();
  });
});
