import { allocate } from './allocate';

const claim = (key: string, weight: number, [floor, cap] = [0, 1_000_000]) => ({ key, weight, floor, cap });
const pence = (pool: number, ...claims: ReturnType<typeof claim>[]) =>
  [...allocate(pool, claims)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, share]) => share);

test('£100 by 3 : 2 : 1, the odd penny to the largest remainder', () => {
  expect(pence(10_000, claim('a', 3), claim('b', 2), claim('c', 1))).toEqual([
    { pence: 5_000, bound: 'WEIGHT' },
    { pence: 3_333, bound: 'WEIGHT' },
    { pence: 1_667, bound: 'WEIGHT' },
  ]);
});

test('what a cap leaves is shared by the others, and what a floor takes comes from them', () => {
  expect(pence(10_000, claim('a', 90, [0, 4_000]), claim('b', 9), claim('c', 1, [1_000, 1_000_000]))).toEqual(
    [
      { pence: 4_000, bound: 'CAP' },
      { pence: 5_000, bound: 'WEIGHT' },
      { pence: 1_000, bound: 'FLOOR' },
    ],
  );
});

test('where all are at their caps the rest stays', () => {
  expect(pence(10_000, claim('a', 1, [0, 10]), claim('b', 1, [0, 20]))).toEqual([
    { pence: 10, bound: 'CAP' },
    { pence: 20, bound: 'CAP' },
  ]);
});

test('floors that are more than the pool are refused', () => {
  expect(() => allocate(10, [claim('a', 1, [6, 9]), claim('b', 1, [6, 9])])).toThrow('12 pence');
});
