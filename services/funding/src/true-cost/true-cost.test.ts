import fc from 'fast-check';
import { trueCost, type Support } from './true-cost';

/** Eighteen schools of Securing Good: what is paid is the source's (003), the rest ours. */
const SECURING_GOOD: Support = {
  ...{ schools: 18, supporters: 18, supporterPence: 600_000, releaseDays: 180, releaseDayPence: 20_000 },
  ...{ coordinationPence: 3_000_000, brokeringPence: 900_000, evaluationPence: 1_000_000 },
  ...{ developmentPence: 500_000, overheadPercent: 10, pricePence: 600_000, subsidyPence: 500_000 },
};

test('£6,000 to each supporting school is not all that support costs', () => {
  const { lines, totalPence, sustainingPricePence, gapPence, subsidyNeededPence, sentence } =
    trueCost(SECURING_GOOD);
  expect(lines.map(({ pence }) => pence)).toEqual([
    ...[10_800_000, 3_600_000, 3_000_000, 900_000, 1_000_000, 500_000, 1_980_000],
  ]);
  expect([totalPence, sustainingPricePence]).toEqual([21_780_000, 1_210_000]);
  expect([gapPence, subsidyNeededPence]).toEqual([1_980_000, 610_000]);
  expect(sentence).toBe(
    '£217800.00 for 18 schools: it sustains itself at £12100.00 a school. ' +
      'At £6000.00 with a subsidy of £5000.00 it lacks £19800.00: it needs £6100.00 a school.',
  );
});

test.each([
  [{ schools: 0 }, 'at least'],
  [{ releaseDays: 0.5 }, 'releaseDays'],
  [{ brokeringPence: -1 }, 'brokeringPence'],
])('%j is refused', (change, what) => expect(() => trueCost({ ...SECURING_GOOD, ...change })).toThrow(what));

const pence = fc.integer({ min: 0, max: 10_000_000 });
const aSupport = fc.record({
  ...{ schools: fc.integer({ min: 1, max: 500 }), supporters: fc.nat(100), supporterPence: pence },
  ...{
    releaseDays: fc.nat(300),
    releaseDayPence: fc.nat(100_000),
    coordinationPence: pence,
    brokeringPence: pence,
  },
  ...{ evaluationPence: pence, developmentPence: pence, overheadPercent: fc.nat(200) },
  ...{ pricePence: pence, subsidyPence: pence },
});

test('at the price at which it sustains itself nothing is lacking, and a penny less does not do', () => {
  fc.assert(
    fc.property(aSupport, (support) => {
      const { totalPence, sustainingPricePence: price, lines } = trueCost(support);
      expect(lines.reduce((sum, line) => sum + line.pence, 0)).toBe(totalPence);
      const gapAt = (pricePence: number) => trueCost({ ...support, pricePence, subsidyPence: 0 }).gapPence;
      expect(gapAt(price)).toBeLessThanOrEqual(0);
      if (price > 0) expect(gapAt(price - 1)).toBeGreaterThan(0);
    }),
  );
});
