import fc from 'fast-check';
import { allocate, type Claim } from './allocate';

const aClaim = fc.record({
  weight: fc.integer({ min: 1, max: 10_000_000_000 }),
  floor: fc.integer({ min: 0, max: 50_000 }),
  room: fc.integer({ min: 0, max: 10_000_000 }),
});
const claimsOf = (ends: boolean) =>
  fc.array(aClaim, { minLength: 1, maxLength: 40 }).map((all) =>
    all.map(({ weight, floor, room }, i): Claim => {
      const low = ends ? floor : 0;
      return { key: `bid-${i}`, weight, floor: low, cap: ends ? low + room : Number.MAX_SAFE_INTEGER };
    }),
  );
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
/** A pool that pays the floors at least. */
const poolFor = (claims: readonly Claim[], more: number) => sum(claims.map(({ floor }) => floor)) + more;
const more = fc.integer({ min: 0, max: 100_000_000_000 });

test('all of the pool is shared, or every bid is at its cap; and no share is beyond its ends', () => {
  fc.assert(
    fc.property(claimsOf(true), more, (claims, extra) => {
      const pool = poolFor(claims, extra);
      const shares = allocate(pool, claims);
      const pence = [...shares.values()].map((share) => share.pence);
      expect(sum(pence)).toBe(Math.min(pool, sum(claims.map(({ cap }) => cap))));
      for (const { key, floor, cap } of claims) {
        expect(shares.get(key)!.pence).toBeGreaterThanOrEqual(floor);
        expect(shares.get(key)!.pence).toBeLessThanOrEqual(cap);
      }
    }),
  );
});

test('the order of the bids changes nothing', () => {
  const turned = claimsOf(true).chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
  );
  fc.assert(
    fc.property(turned, more, ([claims, other], extra) => {
      const pool = poolFor(claims, extra);
      const inOrder = (shares: Map<string, object>) => [...shares].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(inOrder(allocate(pool, other))).toEqual(inOrder(allocate(pool, claims)));
    }),
  );
});

test.each([false, true])('a higher score never lowers a share (with ends: %s)', (ends) => {
  fc.assert(
    fc.property(
      claimsOf(ends),
      more,
      fc.nat(39),
      fc.integer({ min: 1, max: 10_000_000_000 }),
      (claims, extra, at, gain) => {
        const pool = poolFor(claims, extra);
        const { key } = claims[at % claims.length]!;
        const raised = claims.map((one) => (one.key === key ? { ...one, weight: one.weight + gain } : one));
        const [before, after] = [allocate(pool, claims), allocate(pool, raised)].map(
          (all) => all.get(key)!.pence,
        );
        expect(after).toBeGreaterThanOrEqual(before!);
      },
    ),
    { numRuns: 500 },
  );
});

test('shares between their ends are in proportion, within a penny', () => {
  fc.assert(
    fc.property(claimsOf(true), more, (claims, extra) => {
      const shares = allocate(poolFor(claims, extra), claims);
      const free = claims.filter(({ key }) => shares.get(key)!.bound === 'WEIGHT');
      const pence = BigInt(sum(free.map(({ key }) => shares.get(key)!.pence)));
      const whole = free.reduce((total, { weight }) => total + BigInt(weight), 0n);
      for (const { key, weight } of free) {
        const off = BigInt(shares.get(key)!.pence) * whole - pence * BigInt(weight);
        expect(off < whole && -off < whole).toBe(true);
      }
    }),
  );
});
