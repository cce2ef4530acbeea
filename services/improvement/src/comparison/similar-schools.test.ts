import fc from 'fast-check';
import { similarSchools, type Candidate, type SimilarityRule } from './similar-schools';

const feature = (id: string, weight = 1) => ({ id, weight, name: id, unit: 'PERCENT' as const });
const rule: SimilarityRule = {
  ...{ version: 1, schools: 2, leastFeatures: 1 },
  features: [feature('fsm'), feature('eal')],
};
const school = (urn: string, [fsm, eal]: [number | null, number | null], kind = 'PRIMARY'): Candidate => ({
  ...{ urn, kind, intake: { fsm, eal } },
});
const namesFor = (urn: string, candidates: readonly Candidate[], by = rule) =>
  similarSchools(candidates, by)(urn)?.schools.map((one) => one.urn);

test('the nearest by intake come first, in standard deviations, and the school itself is not among them', () => {
  const group = similarSchools(
    [school('1', [10, 0]), school('2', [30, 0]), school('3', [12, 0]), school('4', [60, 0])],
    rule,
  )('1');
  expect(group).toEqual({
    ...{ urn: '1', features: ['fsm', 'eal'], notKnown: [] },
    schools: [
      { urn: '3', distance: 0.07 },
      { urn: '2', distance: 0.71 },
    ],
  });
});

test('like is compared with like: a school of another phase is never similar', () => {
  expect(
    namesFor('1', [school('1', [10, 5]), school('2', [10, 5], 'SECONDARY'), school('3', [60, 40])]),
  ).toEqual(['3']);
});

test('a feature that is not known of the school is left out and named, and who lacks one that is known is passed over', () => {
  const candidates = [
    school('1', [10, null]),
    school('2', [null, 5]),
    school('3', [40, null]),
    school('4', [11, 90]),
  ];
  expect(similarSchools(candidates, rule)('1')).toMatchObject({
    ...{ features: ['fsm'], notKnown: ['eal'] },
    schools: [{ urn: '4' }, { urn: '3' }],
  });
  expect(namesFor('1', candidates, { ...rule, leastFeatures: 2 })).toEqual([]);
  expect(namesFor('9', candidates)).toBeUndefined();
});

test('a weight makes differences count for more', () => {
  const candidates = [
    school('1', [10, 10]),
    school('2', [10, 30]),
    school('3', [30, 10]),
    school('4', [50, 50]),
  ];
  const by = (fsm: number, eal: number) => ({
    ...rule,
    schools: 1,
    features: [feature('fsm', fsm), feature('eal', eal)],
  });
  expect(namesFor('1', candidates, by(2, 1))).toEqual(['2']);
  expect(namesFor('1', candidates, by(1, 2))).toEqual(['3']);
});

test('the group is what a plain sort of all distances gives', () => {
  const share = fc.integer({ min: 0, max: 100 });
  const schools = fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(schools, fc.integer({ min: 1, max: 8 }), (intakes, wanted) => {
      const candidates = intakes.map(([fsm, eal], index) => school(String(1_000 + index), [fsm, eal]));
      const group = similarSchools(candidates, { ...rule, schools: wanted })('1000')!;
      expect(group.schools.map(({ distance }) => distance)).toEqual(plainDistances(intakes).slice(0, wanted));
    }),
  );
});

function plainDistances(intakes: readonly [number, number][]): number[] {
  const spread = ([0, 1] as const).map((column) => {
    const figures = intakes.map((intake) => intake[column]);
    const mean = figures.reduce((a, b) => a + b, 0) / figures.length;
    return Math.sqrt(figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / figures.length);
  });
  const apart = (other: readonly number[], column: number) =>
    spread[column] === 0 ? 0 : (intakes[0]![column as 0 | 1] - other[column]!) / spread[column]!;
  return intakes
    .slice(1)
    .map((other) => Math.round(Math.sqrt((apart(other, 0) ** 2 + apart(other, 1) ** 2) / 2) * 100) / 100)
    .sort((a, b) => a - b);
}
