import fc from 'fast-check';
import { bestSet } from './best-set';
import type { Demand, Problem } from './problem';

/** Small enough to try everything; points are few, so that ties and full supporters are common. */
const problem: fc.Arbitrary<Problem> = fc
  .record({
    supporters: fc.array(
      fc
        .array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 })
        .map((costs) => costs.toSorted((a, b) => a - b)),
      { minLength: 1, maxLength: 4 },
    ),
    demands: fc.integer({ min: 0, max: 6 }),
    points: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ supporters, demands, points }) => ({
    supporters,
    demands: Array.from({ length: demands }, (_, r) => ({
      // No points: not allowed.
      options: supporters
        .map((_places, supporter) => ({ supporter, points: points[r * 4 + supporter]! }))
        .filter((option) => option.points > 0),
    })),
  }));

/** Every way to serve the demands from the first on: the plainest search there is. */
function most([demand, ...rest]: readonly Demand[], places: readonly (readonly number[])[]): number {
  if (!demand) return 0;
  const served = demand.options.flatMap(({ supporter, points }) => {
    const [cost, ...others] = places[supporter]!;
    return cost === undefined ? [] : [points - cost + most(rest, places.with(supporter, others))];
  });
  return Math.max(most(rest, places), ...served);
}

function valueOf({ chosen }: ReturnType<typeof bestSet>, { demands, supporters }: Problem): number {
  const taken = supporters.map((_, s) => chosen.filter((option) => option?.supporter === s).length);
  taken.forEach((count, s) => expect(count).toBeLessThanOrEqual(supporters[s]!.length));
  chosen.forEach((option, r) => expect([null, ...demands[r]!.options]).toContain(option));
  const costs = taken.flatMap((count, s) => supporters[s]!.slice(0, count));
  return (
    chosen.reduce((sum, option) => sum + (option?.points ?? 0), 0) - costs.reduce((sum, one) => sum + one, 0)
  );
}

test('no set of pairs is worth more than the one found', () => {
  fc.assert(
    fc.property(problem, (given) => {
      const solution = bestSet(given);
      expect(solution.value).toBe(most(given.demands, given.supporters));
      expect(valueOf(solution, given)).toBe(solution.value);
    }),
    { numRuns: 3_000 },
  );
});

test('a further supporter never makes the set worse, and a further place neither', () => {
  fc.assert(
    fc.property(problem, fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }), (given, points) => {
      const { demands, supporters } = given;
      const more = demands.map(({ options }, r) => ({
        options: points[r] ? [...options, { supporter: supporters.length, points: points[r] }] : options,
      }));
      const before = bestSet(given).value;
      expect(bestSet({ demands: more, supporters: [...supporters, [0]] }).value).toBeGreaterThanOrEqual(
        before,
      );
      const wider = supporters.map((places) => [...places, 50]);
      expect(bestSet({ demands, supporters: wider }).value).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('the whole is worth more than serving each in turn as well as can be', () => {
  // In turn the first would take the only supporter that the second has.
  const demands = [
    {
      options: [
        { supporter: 0, points: 10 },
        { supporter: 1, points: 9 },
      ],
    },
    { options: [{ supporter: 0, points: 8 }] },
  ];
  const solution = bestSet({ demands, supporters: [[0], [0]] });
  expect(solution.value).toBe(17);
  expect(solution.chosen.map((option) => option?.supporter)).toEqual([1, 0]);
});

test('where load costs points, two who are as good share it', () => {
  const both = {
    options: [
      { supporter: 0, points: 10 },
      { supporter: 1, points: 9 },
    ],
  };
  const chosen = (places: number[]) =>
    bestSet({ demands: [both, both], supporters: [places, places] }).chosen.map((one) => one?.supporter);
  expect(chosen([0, 0])).toEqual([0, 0]);
  expect(chosen([0, 5]).toSorted()).toEqual([0, 1]);
});
