import fc from 'fast-check';
import { serviceForTests } from '@middletier/local/service-for-tests';
import { ComparatorsOfMany, type Comparison } from '../src/comparison/comparators-of-many';
import { readComparators } from '../src/comparison/comparators';
import { regroupAll } from '../src/comparison/regroup';
import type { SchoolFigures } from '../src/observations/figures';
import { anObservation } from '../src/observations/observation.builder';
import { ENGLAND_STATE_FUNDED } from '../src/observations/published-figures';
import { saveFigures } from '../src/observations/repository';
import { savePublished } from '../src/observations/published-repository';
import { improvement } from '../src/subgraph';

const service = serviceForTests(improvement);
// A measure of school years in which more is better, one in which less is, and one whose periods are days.
const MEASURES = ['ks2-rwm-expected', 'persistent-absence', 'attendance-rate'];
const COMPARISONS = MEASURES.flatMap((measure): Comparison[] => [
  { measure, kind: 'AREA', read: 'MEAN' },
  { measure, kind: 'AREA', read: 'PERCENTILE' },
  { measure, kind: 'NATIONAL', read: 'MEAN' },
  { measure, kind: 'NATIONAL', read: 'PERCENTILE' },
  { measure, kind: 'SIMILAR_SCHOOLS', read: 'MEAN' },
]);

const aFigure = fc.option(fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10));
const aSeen = fc.record({ figure: aFigure, before: aFigure, late: fc.boolean() });
const aSchool = fc.record({
  seen: fc.tuple(fc.option(aSeen), fc.option(aSeen), fc.option(aSeen)),
  localAuthority: fc.constantFrom('901', '902', '903'),
  phase: fc.constantFrom('PRIMARY', 'SECONDARY'),
  closed: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
  intake: fc.record({ pupils: aFigure, fsm: aFigure, eal: aFigure, sen: aFigure, mobility: aFigure }),
});
type ASchool = typeof aSchool extends fc.Arbitrary<infer T> ? T : never;

const periodOf = (measure: string, late: boolean): string =>
  measure === 'attendance-rate' ? (late ? '2025-02-17' : '2025-02-10') : late ? '2024/25' : '2023/24';

function schoolOf({ seen, localAuthority, ...rest }: ASchool, index: number): SchoolFigures {
  const urn = String(100_001 + index);
  const observations = seen.flatMap((one, at) => {
    if (!one) return [];
    const [measure, period] = [MEASURES[at]!, periodOf(MEASURES[at]!, one.late)];
    const series = [
      { period: periodOf(measure, false), value: one.before, cohort: 30 },
      ...(one.late ? [{ period, value: one.figure, cohort: 30 }] : []),
    ].map((point) => (point.period === period ? { ...point, value: one.figure } : point));
    return [anObservation(measure, one.figure, { period, series })];
  });
  return { urn, audience: { school: urn, localAuthority, trust: null }, weeks: [], observations, ...rest };
}

/** What both give, school by school, for every figure that a school has. */
async function bothWays(schools: readonly SchoolFigures[]) {
  const { db } = service.ground;
  const open = schools.filter(({ closed }) => !closed);
  const kinds = ['AREA', 'NATIONAL', 'SIMILAR_SCHOOLS'] as const;
  const comparatorsOf = await readComparators({ db }, open, { kinds });
  const many = new ComparatorsOfMany({ db }, COMPARISONS);
  const found: [string, number | null, number | null][] = [];
  // They come in two parts, so that what was learnt of the first serves the second.
  for (const some of [open.slice(0, open.length / 2), open.slice(open.length / 2)]) {
    const othersOf = await many.learn(
      some,
      new Map(MEASURES.map((measure) => [measure, columnOf(some, measure)])),
    );
    for (const comparison of COMPARISONS)
      for (const [row, other] of othersOf(comparison).entries()) {
        const { measure, kind, read } = comparison;
        if (figureOf(some[row]!, measure) === null) continue;
        const expected = comparatorsOf(some[row]!).find(
          (one) => one.measure === measure && one.kind === kind,
        );
        const name = `${some[row]!.urn} ${measure} ${kind} ${read}`;
        const value = (read === 'MEAN' ? expected?.value : expected?.percentile) ?? null;
        found.push([name, Number.isNaN(other) ? null : other, value]);
      }
  }
  return found;
}

const observed = ({ observations }: SchoolFigures, measure: string) =>
  observations.find((one) => one.measure === measure);
const figureOf = (school: SchoolFigures, measure: string): number | null =>
  observed(school, measure)?.value ?? null;
const columnOf = (schools: readonly SchoolFigures[], measure: string) => ({
  value: Float64Array.from(schools, (school) => figureOf(school, measure) ?? NaN),
  period: schools.map((school) => observed(school, measure)?.period ?? ''),
});

test('for many schools at once the comparators are those of each school', async () => {
  const published = anObservation('ks2-rwm-expected', 61, {
    series: [{ period: '2024/25', value: 61, cohort: null }],
  });
  await service.ground.store.transact((unit) =>
    savePublished(unit, new Map([[ENGLAND_STATE_FUNDED, [published]]])),
  );
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aSchool, { minLength: 30, maxLength: 60, size: 'max' }), async (drawn) => {
      const schools = drawn.map(schoolOf);
      const { db, store } = service.ground;
      for (const name of ['figures', 'tallies', 'contributions', 'similarSchools'])
        await db.collection(name).deleteMany({});
      await store.transact((unit) => saveFigures(unit, schools));
      await regroupAll(store, new Date(0));
      const found = await bothWays(schools);
      expect(found.map(([name, many]) => [name, many])).toEqual(found.map(([name, , each]) => [name, each]));
      compared += found.filter(([, many]) => many !== null).length;
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(1_000);
});
