import fc from 'fast-check';
import type { Evidence } from '../categorisation/categorise';
import { soundFramework, upTo } from '../categorisation/any-evidence.builder';
import { redSignals } from '../categorisation/evidence.builder';
import { BASES, CAPACITY_GRADES, type Basis, type Criterion, type Framework } from '../frameworks/framework';
import { findMeasure } from '../observations/measures';
import { anObservation } from '../observations/observation.builder';

const MEASURES = ['ks2-rwm-expected', 'ks2-maths-progress', 'persistent-absence', 'attendance-rate'];
const lowerIsBetter = (measure: string): boolean => findMeasure(measure)!.direction === 'LOWER_IS_BETTER';

const ascending = (length: number, max: number, min = 0) =>
  fc
    .uniqueArray(fc.integer({ min, max }), { minLength: length, maxLength: length })
    .map((figures) => figures.toSorted((a, b) => a - b));

const aCriterion = (basis: Basis, index: number): fc.Arbitrary<Criterion> =>
  fc
    .record({
      measure: fc.constantFrom(...MEASURES),
      edges: ascending(3, 60, basis === 'VALUE' || basis === 'PERCENTILE_IN_AREA' ? 1 : -60),
      points: ascending(4, 6),
      weight: fc.integer({ min: 1, max: 4 }),
      leastCohort: fc.integer({ min: 1, max: 40 }),
      standIn: fc.option(upTo(3)),
      phases: fc.option(fc.constantFrom(['PRIMARY'], ['SECONDARY'])),
    })
    .map(({ edges, points, standIn, measure, ...rest }) => {
      const falling = basis !== 'PERCENTILE_IN_AREA' && lowerIsBetter(measure);
      const bands = (falling ? points.toReversed() : points).map((earned, band) => ({
        from: edges[band - 1] ?? null,
        below: edges[band] ?? null,
        points: earned,
      }));
      const withFewer = standIn === null ? ('LEAVE_OUT' as const) : { points: points[standIn]! };
      return { id: `${basis}-${index}`, title: basis, measure, basis, bands, withFewer, ...rest };
    });

const aCondition = fc.oneof(
  fc.record({ redSignals: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ signal: fc.constantFrom('rule-1', 'rule-2') }),
  fc.record({
    inEvery: fc.constantFrom({ lastPeriods: 2 }, { withinYears: 2, leastPeriods: 3 }),
    limits: fc.constantFrom(
      [[{ measure: 'ks2-rwm-expected', from: null, below: 30 }]],
      [
        [{ measure: 'persistent-absence', from: 30, below: null }],
        [
          { measure: 'ks2-rwm-expected', from: null, below: 50 },
          { measure: 'ks2-maths-progress', from: null, below: 20 },
        ],
      ],
    ),
  }),
);

/** A sound framework with criteria on every basis. */
export const anyBasisFramework: fc.Arbitrary<Framework> = fc
  .tuple(
    soundFramework,
    fc.tuple(...BASES.map((basis, index) => aCriterion(basis, index))),
    fc.array(fc.record({ when: aCondition, floor: fc.constantFrom('YELLOW', 'AMBER', 'RED') }), {
      maxLength: 3,
    }),
  )
  .map(([framework, criteria, escalations]) => ({ ...framework, criteria, escalations }));

/** Of each measure: three years, and what it is compared with; whole figures, near the edges of bands. */
const aMeasure = fc.record({
  years: fc.tuple(upTo(60), upTo(60), upTo(60)),
  known: fc.constantFrom('REPORTED', 'REPORTED', 'REPORTED', 'SUPPRESSED', 'MISSING'),
  cohort: upTo(60),
  others: fc.record({ AREA: upTo(60), NATIONAL: upTo(60), SIMILAR_SCHOOLS: upTo(60) }),
  percentile: upTo(100),
});

export const anySchool = fc.record({
  measures: fc.tuple(aMeasure, aMeasure, aMeasure, aMeasure),
  phase: fc.constantFrom('PRIMARY', 'SECONDARY'),
  capacity: fc.option(fc.constantFrom(...CAPACITY_GRADES)),
  red: upTo(3),
});
export type AnySchool = typeof anySchool extends fc.Arbitrary<infer T> ? T : never;

/** Steps for the better: in the latest figure of each measure, in rank, in what the others have, in red signals. */
export const steps = fc.record({
  latest: fc.tuple(upTo(30), upTo(30), upTo(30), upTo(30)),
  percentile: fc.tuple(upTo(30), upTo(30), upTo(30), upTo(30)),
  others: upTo(20),
  red: upTo(2),
});
export type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

export function improved(school: AnySchool, by: Steps): AnySchool {
  const measures = school.measures.map((one, index) => {
    const way = lowerIsBetter(MEASURES[index]!) ? -1 : 1;
    const [first, second, last] = one.years;
    const others = Object.fromEntries(
      Object.entries(one.others).map(([kind, value]) => [kind, value - way * by.others]),
    ) as AnySchool['measures'][0]['others'];
    const percentile = Math.min(100, one.percentile + by.percentile[index]!);
    return { ...one, years: [first, second, last + way * by.latest[index]!], others, percentile };
  }) as unknown as AnySchool['measures'];
  return { ...school, measures, red: Math.max(0, school.red - by.red) };
}

export function evidenceOf(framework: Framework, { measures, phase, capacity, red }: AnySchool): Evidence {
  const known = measures.flatMap((one, index) =>
    one.known === 'MISSING' ? [] : [{ ...one, measure: MEASURES[index]! }],
  );
  return {
    ...{ framework, phase, capacity, signals: redSignals(red) },
    observations: known.map(({ measure, years, cohort, known: state }) => {
      const reported = state === 'REPORTED';
      const series = years.map((value, year) => ({
        period: `${2022 + year}/${23 + year}`,
        value: year < 2 || reported ? value : null,
        cohort,
      }));
      const seen = anObservation(measure, years[2], { cohort });
      return reported
        ? { ...seen, period: '2024/25', series }
        : { ...seen, period: '2024/25', series, value: null, state: 'SUPPRESSED' as const };
    }),
    comparators: known.flatMap(({ measure, others, percentile }) =>
      (['AREA', 'NATIONAL', 'SIMILAR_SCHOOLS'] as const).map((kind) => ({
        ...{ measure, kind, value: others[kind], schools: 9, percentile },
      })),
    ),
  };
}
