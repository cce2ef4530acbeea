import fc from 'fast-check';
import { buildModel, type Assumptions, type Candidate, type PostAtRisk } from './build-model';
import { chancesOf, RETENTION_TABLES } from './retention';
import { putTogether, simulate } from './simulate';

const DFE = RETENTION_TABLES[0]!;
const assumed: Assumptions = {
  ...{ years: 5, retention: DFE, travel: 20_000, candidatesLost: 0, filledFromOutside: 0 },
};
const place = { easting: 450_000, northing: 300_000 };
const post = (id: string, given: Partial<PostAtRisk> = {}): PostAtRisk => ({
  ...{
    id,
    role: 'HEAD',
    phase: 'PRIMARY',
    place,
    tenure: 0,
    endsIn: null,
    retires: null,
    goneIn: null,
    counted: true,
    ...given,
  },
});
const candidate = (id: string, given: Partial<Candidate> = {}): Candidate => ({
  ...{ id, phases: ['PRIMARY'], place, readyIn: 0, ...given },
});
const many = (count: number, given: Partial<PostAtRisk> = {}) =>
  Array.from({ length: count }, (_, i) => post(`p${i}`, given));
const RUNS = { seed: 7, first: 0, count: 200 };
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

test('published rates come out again: of a hundred new primary heads 89.7 after one year, 79.3 after three, 70 after five', () => {
  const [primary, secondary] = DFE.rates.map(chancesOf);
  const left = (chances: readonly number[], years: number) =>
    100 * chances.slice(0, years).reduce((still, chance) => still * (1 - chance), 1);
  expect([1, 3, 5].map((years) => left(primary!, years))).toEqual(
    [89.7, 79.3, 70].map((n) => expect.closeTo(n, 6)),
  );
  expect([1, 3, 5].map((years) => left(secondary!, years))).toEqual(
    [84.9, 64.7, 62.5].map((n) => expect.closeTo(n, 6)),
  );
  const [quarter] = RETENTION_TABLES[1]!.rates.map(chancesOf);
  expect(left(quarter!, 2) / 100).toBeCloseTo(0.75 ** (2 / 2.5), 6);
});

test('simulated, as many new heads are left after a year as were published, within chance', () => {
  const { vacancies } = simulate(buildModel({ posts: many(500), candidates: [] }, assumed), RUNS);
  const first = Array.from({ length: 200 }, (_, run) => vacancies[run * 5]!);
  // 100,000 draws at 10.3 %: three standard errors are 0.29 points.
  expect(Math.abs(sum(first) / 100_000 - 0.103)).toBeLessThan(0.0029);
});

test('the same seed has the same answer however the runs are shared out; another seed another', () => {
  const model = buildModel(
    { posts: many(40), candidates: [candidate('a'), candidate('b', { readyIn: 2 })] },
    assumed,
  );
  const whole = simulate(model, RUNS);
  const halves = [
    simulate(model, { ...RUNS, count: 77 }),
    simulate(model, { ...RUNS, first: 77, count: 123 }),
  ];
  expect(putTogether(halves)).toEqual(whole);
  expect(simulate(model, { ...RUNS, seed: 8 }).vacancies).not.toEqual(whole.vacancies);
});

test('a known end, and the last year of a window of retirement, make a vacancy for certain', () => {
  const never = { ...DFE, rates: DFE.rates.map((rate) => ({ ...rate, stillThere: { 1: 100 } })) };
  const posts = [post('known', { endsIn: 1 }), post('window', { retires: [0, 2] }), post('stays')];
  const { vacated, vacancies } = simulate(
    buildModel({ posts, candidates: [] }, { ...assumed, retention: never }),
    RUNS,
  );
  expect([...vacated]).toEqual([200, 200, 0]);
  const byYear = [0, 1, 2, 3].map((year) =>
    sum(Array.from({ length: 200 }, (_, run) => vacancies[run * 5 + year]!)),
  );
  expect(byYear[0]! + byYear[1]! - 200 + byYear[2]!).toBe(200);
  for (const year of [0, 2]) expect(Math.abs(byYear[year]! - 66.7)).toBeLessThan(25);
  expect(byYear[3]).toBe(0);
});

test.each<[string, Partial<Candidate>, number]>([
  ['ready and near', {}, 0],
  ['of another phase', { phases: ['SECONDARY'] }, 1],
  ['too far away', { place: { easting: 480_000, northing: 300_000 } }, 1],
  ['ready in two years', { readyIn: 2 }, 1],
])('a vacant post with one candidate %s stays open or not', (_, given, expected) => {
  const never = { ...DFE, rates: DFE.rates.map((rate) => ({ ...rate, stillThere: { 1: 100 } })) };
  const model = buildModel(
    { posts: [post('vacant', { tenure: null })], candidates: [candidate('a', given)] },
    { ...assumed, retention: never },
  );
  expect(simulate(model, { ...RUNS, count: 1 }).unfilled[0]).toBe(expected);
});

test('nobody is appointed twice: no more vacancies are filled than there are candidates', () => {
  const counts = fc.record({
    posts: fc.integer({ min: 1, max: 12 }),
    people: fc.integer({ min: 0, max: 6 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(counts, ({ posts, people, seed }) => {
      const candidates = Array.from({ length: people }, (_, i) => candidate(`c${i}`, { readyIn: i % 3 }));
      const model = buildModel({ posts: many(posts), candidates }, assumed);
      const { vacancies, leftOpen } = simulate(model, { seed, first: 0, count: 3 });
      for (let run = 0; run < 3; run++) {
        // What came open, less what is open at the end: every one of these somebody filled.
        const filled = sum(vacancies.slice(run * 5, run * 5 + 5)) - leftOpen[run * 5 + 4]!;
        expect(filled).toBeLessThanOrEqual(people);
        expect(filled).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('after a merger there is one post fewer', () => {
  const { vacancies } = simulate(
    buildModel({ posts: many(50, { goneIn: 0 }), candidates: [] }, assumed),
    RUNS,
  );
  expect(sum(vacancies)).toBe(0);
});
