import { actionsFor, forecast, forecastIf, PRICES_OF_003 } from './forecast';
import { represent } from './representation';
import { RETENTION_TABLES } from './retention';
import { NOTHING, type Known } from './what-if';

const place = (n: number) => ({ easting: 450_000 + n * 1_000, northing: 300_000 });
const KNOWN: Known = {
  posts: Array.from({ length: 60 }, (_, i) => ({
    ...{
      id: `p${String(i).padStart(2, '0')}`,
      urns: [`9900${i}`],
      role: 'HEAD' as const,
      phase: 'PRIMARY',
      place: place(i),
    },
    ...{
      tenure: i % 9,
      endsIn: i === 7 ? 0 : null,
      retires: i === 8 ? ([0, 1] as const) : null,
      goneIn: null,
      counted: true,
    },
  })),
  candidates: [0, 1, 1].map((readyIn, i) => ({
    id: `c${i}`,
    phases: ['PRIMARY'],
    place: place(i * 20),
    readyIn,
  })),
};
const simulating = {
  ...{ runs: 300, seed: 42 },
  assumed: {
    ...{
      years: 5,
      retention: RETENTION_TABLES[0]!,
      travel: 15_000,
      candidatesLost: 0.05,
      filledFromOutside: 0.5,
    },
  },
};
const base = forecast(KNOWN, simulating);

test('each year says what to expect, how sure that is, and between what most runs lay', () => {
  expect(base.years.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5]);
  for (const { vacancies, unfilled } of base.years) {
    expect(vacancies.low).toBeLessThanOrEqual(vacancies.mean);
    expect(vacancies.high).toBeGreaterThanOrEqual(vacancies.mean);
    expect(vacancies.standardError).toBeGreaterThan(0);
    expect(vacancies.standardError).toBeLessThan(0.5);
    expect(unfilled.mean).toBeLessThan(60);
  }
  expect(forecast(KNOWN, simulating)).toEqual(base);
});

test('the posts most at risk are those that are sure to fall vacant', () => {
  expect(base.posts.find(({ post }) => post === 'p07')!.vacated).toBe(100);
  expect(base.posts.find(({ post }) => post === 'p08')!.vacated).toBe(100);
  expect(base.posts.map(({ unfilled }) => unfilled)).toEqual(
    base.posts.map(({ unfilled }) => unfilled).toSorted((a, b) => b - a),
  );
});

test('a programme of 20 aspiring heads leaves fewer posts open, a merger fewer posts', () => {
  const programme = { people: 20, readyInYears: 1, completing: 80 };
  const then = forecastIf(KNOWN, { ...simulating, base, whatIf: { ...NOTHING, programme } });
  expect(then.openPostYears).toBeLessThan(base.openPostYears - 3);
  const mergers = [{ urn: '99007', inYears: 0 }];
  const merged = forecastIf(KNOWN, { ...simulating, base, whatIf: { ...NOTHING, mergers } });
  expect(merged.posts.find(({ post }) => post === 'p07')).toMatchObject({ vacated: 0, unfilled: 0 });
});

test('actions say what they cost for each post-year fewer, the cheapest first', () => {
  const actions = actionsFor(KNOWN, { ...simulating, base, prices: PRICES_OF_003 });
  expect(actions.map(({ id, costPence }) => [id, costPence]).toSorted()).toEqual([
    ['BRING_FORWARD', 1_000_000],
    ['PROGRAMME', 2_500_000],
    ['SHARE_HEADS', 3_000_000],
  ]);
  const prices = actions.map(({ pencePerPostYear }) => pencePerPostYear ?? Infinity);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  expect(actions.find(({ id }) => id === 'SHARE_HEADS')!.fewerOpen).toBeGreaterThan(0);
});

const WORKFORCE = [
  { value: 'White', percent: 60 },
  { value: 'Asian', percent: 30 },
  { value: 'Black', percent: 10 },
];
const people = (white: number, asian: number, black: number) =>
  [white, asian, black].flatMap((count, i) => Array<string>(count).fill(WORKFORCE[i]!.value));

test.each<[string, string[], (number | null)[], (boolean | null)[]]>([
  ['as in the workforce', people(60, 30, 10), [60, 30, 10], [false, false, false]],
  ['too few to be chance', people(80, 12, 8), [80, 12, 8], [false, true, false]],
  [
    'one group under five, and the next smallest with it',
    people(40, 20, 3),
    [40, null, null],
    [false, null, null],
  ],
  ['two groups under five', people(40, 2, 3), [40, null, null], [false, null, null]],
  ['nobody', [], [null, null, null], [null, null, null]],
])('in a stage with %s', (_, said, counts, under) => {
  const found = represent(said, WORKFORCE);
  expect(found.map((one) => one.people)).toEqual(counts);
  expect(found.map((one) => one.underRepresented)).toEqual(under);
});
