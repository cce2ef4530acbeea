import fc from 'fast-check';
import { shareOut } from './share-out';

const keyed = (weights: readonly number[]) => weights.map((weight, i) => ({ key: `k${i}`, weight }));

test('the pennies that are left go to the largest remainders', () => {
  expect([...shareOut(100, keyed([1, 1, 1])).values()]).toEqual([34, 33, 33]);
  expect([...shareOut(10, keyed([1, 2, 3])).values()]).toEqual([2, 3, 5]);
});

const weights = fc
  .array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 30 })
  .filter((all) => all.some((weight) => weight > 0));

test('shares come to the whole, are a penny off proportion at the most, and do not depend on the order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), weights, (pence, all) => {
      const shares = shareOut(pence, keyed(all));
      expect([...shares.values()].reduce((total, one) => total + one, 0)).toBe(pence);
      const whole = all.reduce((total, one) => total + BigInt(one), 0n);
      for (const { key, weight } of keyed(all)) {
        const floor = Number((BigInt(pence) * BigInt(weight)) / whole);
        expect([floor, floor + 1]).toContain(shares.get(key));
      }
      const turned = shareOut(pence, keyed(all).reverse());
      expect([...turned].sort()).toEqual([...shares].sort());
    }),
  );
});
