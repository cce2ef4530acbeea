import { checkAssumed, checkPrices, checkWhatIf } from './check-asked';
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
  const actions = actionsFor(KNOWN, { ...simulating, base, prices: PRICES_OF_003, tried: 5 });
  expect(actions.map(({ id, costPence }) => [id, costPence]).toSorted()).toEqual([
    ['BRING_FORWARD', 1_000_000],
    ['PROGRAMME', 2_500_000],
    ['SHARE_HEADS', 3_000_000],
  ]);
  const prices = actions.map(({ pencePerPostYear }) => pencePerPostYear ?? Infinity);
  expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  expect(actions.find(({ id }) => id === 'SHARE_HEADS')!.fewerOpen).toBeGreaterThan(0);
});

test('dearer places and more of them change what is cheapest, and what each brings is the same', () => {
  const asked = { ...simulating, base, tried: 5 };
  const usual = actionsFor(KNOWN, { ...asked, prices: PRICES_OF_003 });
  const prices = checkPrices({ sharedHead: 1_000 }, PRICES_OF_003);
  const cheap = actionsFor(KNOWN, { ...asked, prices });
  expect(cheap[0]).toMatchObject({ id: 'SHARE_HEADS', costPence: 5_000 });
  const gains = (all: typeof usual) => all.map(({ id, fewerOpen }) => [id, fewerOpen]).toSorted();
  expect(gains(cheap)).toEqual(gains(usual));
  const more = actionsFor(KNOWN, { ...asked, tried: 20, prices });
  expect(more.find(({ id }) => id === 'SHARE_HEADS')!.fewerOpen).toBeGreaterThan(cheap[0]!.fewerOpen);
});

const ASKED = {
  ...{ years: 5, runs: 100, retention: 'DFE_2024', travelKm: 30, candidatesLost: 5, filledFromOutside: 50 },
};
const own = (...stillThere: [number, number][]) => ({
  source: 'Census of an area',
  primary: stillThere.map(([years, percent]) => ({ years, percent })),
  secondary: [{ years: 1, percent: 100 }],
});

test('own rates take the place of published ones: where nobody leaves, nothing falls vacant but what is known', () => {
  const assumed = checkAssumed({ ...ASKED, ownRates: own([5, 100], [1, 100]) });
  expect(assumed.retention).toMatchObject({ id: 'OWN', source: 'Census of an area' });
  const { posts } = forecast(KNOWN, { ...simulating, assumed });
  expect(
    posts
      .filter(({ vacated }) => vacated > 0)
      .map(({ post }) => post)
      .toSorted(),
  ).toEqual(['p07', 'p08']);
});

test.each<[string, () => unknown, string]>([
  ['rates of nobody', () => checkAssumed({ ...ASKED, ownRates: own() }), 'BAD_RATES'],
  ['more people later', () => checkAssumed({ ...ASKED, ownRates: own([1, 80], [2, 90]) }), 'BAD_RATES'],
  ['a year twice', () => checkAssumed({ ...ASKED, ownRates: own([1, 80], [1, 70]) }), 'BAD_RATES'],
  ['nobody left', () => checkAssumed({ ...ASKED, ownRates: own([1, 0]) }), 'BAD_RATES'],
  ['an unknown table', () => checkAssumed({ ...ASKED, retention: 'X' }), 'RETENTION_UNKNOWN'],
  ['half pence', () => checkPrices({ sharedHead: 0.5 }, PRICES_OF_003), 'BAD_ASSUMPTION'],
  ['a place for nothing', () => checkPrices({ placeOnProgramme: 0 }, PRICES_OF_003), 'BAD_ASSUMPTION'],
  [
    'a programme without end',
    () => checkWhatIf({ ...NOTHING, programme: { people: 1e9, readyInYears: 1, completing: 80 } }),
    'BAD_ASSUMPTION',
  ],
  ['fewer than no heads', () => checkWhatIf({ ...NOTHING, shareHeads: -1 }), 'BAD_ASSUMPTION'],
])('refuses %s', (_, work, code) => expect(work).toThrow(expect.objectContaining({ code })));

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
