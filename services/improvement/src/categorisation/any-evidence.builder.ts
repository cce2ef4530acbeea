import fc from 'fast-check';
import { CAPACITY_GRADES } from '../frameworks/framework';
import type { Criterion, Framework } from '../frameworks/framework';
import { GREEN_TO_RED } from '../frameworks/green-to-red';
import type { Evidence } from './categorise';
import { anObservation, redSignals } from './evidence.builder';

export const upTo = (max: number) => fc.integer({ min: 0, max });
const ascending = (length: number, max: number, min = 0) =>
  fc
    .uniqueArray(fc.integer({ min, max }), { minLength: length, maxLength: length })
    .map((figures) => figures.toSorted((a, b) => a - b));

/** The criteria of the shipped framework with any sound bands, weights and cohorts. */
const soundCriterion = (criterion: Criterion): fc.Arbitrary<Criterion> =>
  fc
    .record({
      edges: ascending(3, criterion.basis === 'VALUE' ? 9999 : 500, criterion.basis === 'VALUE' ? 1 : -500),
      points: ascending(4, 9),
      weight: fc.integer({ min: 1, max: 5 }),
      leastCohort: fc.integer({ min: 1, max: 60 }),
      standIn: fc.option(upTo(3)),
    })
    .map(({ edges, points, weight, leastCohort, standIn }) => {
      const inOrder = criterion.measure === 'attendance-rate' ? points : points.toReversed();
      const bands = inOrder.map((value, index) => ({
        from: index === 0 ? null : edges[index - 1]! / 100,
        below: index === 3 ? null : edges[index]! / 100,
        points: value,
      }));
      const withFewer = standIn === null ? ('LEAVE_OUT' as const) : { points: points[standIn]! };
      return { ...criterion, bands, weight, leastCohort, withFewer };
    });

/** Any matrix in which no cell is better than one with better evidence. */
const soundMatrix = fc.array(upTo(3), { minLength: 16, maxLength: 16 }).map((drawn) => {
  const ranks = [...drawn];
  for (let cell = 0; cell < 16; cell += 1) {
    const above = ranks[cell - 4] ?? 0;
    const left = cell % 4 === 0 ? 0 : ranks[cell - 1]!;
    ranks[cell] = Math.max(ranks[cell]!, above, left);
  }
  const category = (cell: number) => GREEN_TO_RED.categories[ranks[cell]!]!.id;
  const row = (start: number) => ({
    A: category(start),
    B: category(start + 1),
    C: category(start + 2),
    D: category(start + 3),
  });
  return { 1: row(0), 2: row(4), 3: row(8), 4: row(12) };
});

export const soundFramework: fc.Arbitrary<Framework> = fc
  .record({
    criteria: fc.tuple(...GREEN_TO_RED.criteria.map(soundCriterion)),
    thresholds: ascending(3, 100, 1),
    matrix: soundMatrix,
    capacityUntilJudged: fc.constantFrom(...CAPACITY_GRADES),
    escalations: fc.array(
      fc.record({
        when: fc.record({ redSignals: fc.integer({ min: 1, max: 4 }) }),
        floor: fc.constantFrom('GREEN', 'YELLOW', 'AMBER', 'RED'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ thresholds: [low, middle, high], ...parts }) => ({
    ...GREEN_TO_RED,
    ...parts,
    standardsGroups: [
      { group: 1, fromPercent: high! },
      { group: 2, fromPercent: middle! },
      { group: 3, fromPercent: low! },
      { group: 4, fromPercent: 0 },
    ],
  }));

export const anyFramework = fc.oneof(fc.constant(GREEN_TO_RED), soundFramework);

/** Rates in hundredths of a percent; near the shipped bands more often than not. */
export const facts = fc.record({
  attendance: fc.oneof(fc.integer({ min: 8500, max: 9800 }), upTo(10_000)),
  unauthorised: fc.oneof(upTo(600), upTo(10_000)),
  area: fc.option(fc.integer({ min: 8800, max: 9700 })),
  cohort: fc.integer({ min: 0, max: 90 }),
  capacity: fc.option(fc.constantFrom(...CAPACITY_GRADES)),
  red: upTo(4),
});
export type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

export function evidenceFrom(
  framework: Framework,
  { attendance, unauthorised, area, ...rest }: Facts,
): Evidence {
  return {
    framework,
    phase: 'PRIMARY',
    observations: [
      anObservation('attendance-rate', attendance / 100, rest.cohort),
      anObservation('unauthorised-absence-rate', unauthorised / 100, rest.cohort),
    ],
    comparators:
      area === null
        ? []
        : [{ measure: 'attendance-rate', kind: 'AREA', value: area / 100, schools: 9, percentile: null }],
    capacity: rest.capacity,
    signals: redSignals(rest.red),
  };
}

export const evidence = fc
  .tuple(anyFramework, facts)
  .map(([framework, known]) => evidenceFrom(framework, known));
