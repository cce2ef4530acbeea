import fc from 'fast-check';
import { adoptPlan, changePlan } from './adopt-plan';
import { covers, versionOf, type Content, type PlanMeasure } from './area-plan';
import { wayOf } from './benchmark';
import type { YearFigure } from './figure';
import { recordFigures } from './figure';
import { inAggregate } from './may-see';
import { progressOn } from './progress';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const moment = { today: '2008-09-01', at: '2008-09-01T09:00:00.000Z', by: 'An officer' };

const MEASURE: PlanMeasure = {
  ...{ id: 'gcse', title: 'GCSE', measure: null, direction: 'HIGHER_IS_BETTER', leastCohort: 10 },
  ...{ baseline: { year: '2004/05', value: 20 }, target: { year: '2008/09', value: 40 } },
  milestones: [{ year: '2006/07', value: 30 }],
  benchmarks: [
    { name: 'Floor', from: '2005/06', value: 20 },
    { name: 'Higher floor', from: '2007/08', value: 30 },
  ],
};
const CONTENT: Content = {
  ...{ name: 'A plan', from: '2007-12-01', to: null },
  area: { authorities: ['990'], phases: ['SECONDARY'], urns: ['990099'] },
  priorities: [
    {
      ...{ id: 'standards', title: 'Standards', why: 'They are low.', measures: [MEASURE] },
      ...{ subjects: ['mathematics'], themes: [] },
    },
  ],
};
const adopt = (given: Partial<Content> = {}) =>
  adoptPlan({ id: 'a-plan', owner: 'local-authority:990', content: { ...CONTENT, ...given } }, moment);
const withMeasure = (given: Partial<PlanMeasure>): Partial<Content> => ({
  priorities: [{ ...CONTENT.priorities[0]!, measures: [{ ...MEASURE, ...given }] }],
});

describe('a plan', () => {
  test.each<[string, string, Partial<Content>]>([
    ['no priorities', 'BAD_PLAN', { priorities: [] }],
    ['a priority twice', 'BAD_PLAN', { priorities: [...CONTENT.priorities, ...CONTENT.priorities] }],
    [
      'a subject written in another way',
      'BAD_ID',
      { priorities: [{ ...CONTENT.priorities[0]!, subjects: ['Modern languages'] }] },
    ],
    ['no area', 'BAD_PLAN', { area: { authorities: [], phases: [], urns: [] } }],
    ['a target before its milestone', 'BAD_PLAN', withMeasure({ target: { year: '2005/06', value: 40 } })],
    ['a target worse than its baseline', 'BAD_PLAN', withMeasure({ target: { year: '2008/09', value: 10 } })],
    ['benchmarks out of order', 'BAD_PLAN', withMeasure({ benchmarks: MEASURE.benchmarks.toReversed() })],
    ['a year there is not', 'BAD_YEAR', withMeasure({ baseline: { year: '2004/06', value: 20 } })],
    ['an end before its beginning', 'DATES_REVERSED', { to: '2007-11-30' }],
  ])('with %s is refused', (_what, code, given) => {
    expect(() => adopt(given)).toThrow(refusal(code));
  });

  test('keeps each version, and asks for the one that was read', () => {
    const second = changePlan(
      adopt(),
      { version: 1, reason: 'Renamed', content: { name: 'Another' } },
      moment,
    );
    expect([1, 2, null].map((number) => versionOf(second, number)?.content.name)).toEqual([
      'A plan',
      'Another',
      'Another',
    ]);
    expect(versionOf(second, 3)).toBeNull();
    expect(() => changePlan(second, { version: 1, reason: 'Late', content: {} }, moment)).toThrow(
      refusal('CHANGED_MEANWHILE'),
    );
  });

  test.each([
    ['990001', 'SECONDARY', '990', true],
    ['990001', 'PRIMARY', '990', false],
    ['990001', 'SECONDARY', '991', false],
    ['990099', 'PRIMARY', '991', true],
  ])('covers %s, %s of %s: %s', (urn, phase, localAuthority, expected) => {
    expect(covers(CONTENT.area, { urn, phase, localAuthority })).toBe(expected);
  });
});

const figure = (
  urn: string,
  year: string,
  [value, cohort = null]: readonly [number, (number | null)?],
): YearFigure => ({
  ...{ urn, year, value, cohort },
});

describe('a school', () => {
  const way = (...figures: YearFigure[]) => wayOf(MEASURE, '1', figures);

  test('is held against the benchmark of each year', () => {
    const { figures, leftIn, fellIn, change } = way(
      figure('1', '2007/08', [25]),
      figure('1', '2004/05', [10]),
      figure('1', '2005/06', [19]),
      figure('1', '2006/07', [20]),
    );
    expect(figures.map(({ standing }) => standing)).toEqual([
      'NO_BENCHMARK',
      'UNDER',
      'AT_OR_ABOVE',
      'UNDER',
    ]);
    expect({ leftIn, fellIn, change }).toEqual({ leftIn: null, fellIn: '2007/08', change: 15 });
  });

  test('of few pupils is not judged, and what was before stands', () => {
    const { figures, leftIn } = way(
      figure('1', '2005/06', [10, 100]),
      figure('1', '2006/07', [50, 100]),
      figure('1', '2007/08', [5, 9]),
    );
    expect(figures.at(-1)?.standing).toBe('TOO_FEW_PUPILS');
    expect(leftIn).toBe('2006/07');
  });
});

const years = ['2004/05', '2005/06', '2006/07', '2007/08'];
const anyFigures = fc.uniqueArray(
  fc.record({
    urn: fc.constantFrom('1', '2', '3', '4', '5'),
    year: fc.constantFrom(...years),
    value: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    cohort: fc.option(fc.integer({ min: 1, max: 200 })),
  }),
  { selector: ({ urn, year }) => `${urn}|${year}` },
);

test('the order in which figures come says nothing, and nobody has both left and fallen', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const progress = progressOn(MEASURE, figures);
      expect(progressOn(MEASURE, figures.toReversed())).toEqual(progress);
      expect(progress.schools.filter(({ leftIn, fellIn }) => leftIn !== null && fellIn !== null)).toEqual([]);
      expect(progress.left + progress.fell).toBeLessThanOrEqual(progress.schools.length);
    }),
  );
});

test('where every school has a figure in both years, the step is the difference of the means', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
        minLength: 1,
      }),
      (pairs) => {
        const figures = pairs.flatMap(([before, now], n) => [
          figure(`${n}`, '2006/07', [before]),
          figure(`${n}`, '2007/08', [now]),
        ]);
        const [first, second] = progressOn(MEASURE, figures).years;
        expect(second!.step!.schools).toBe(pairs.length);
        expect(second!.step!.change).toBeCloseTo(second!.mean - first!.mean, 1);
      },
    ),
  );
});

test('a figure that would be one school’s is not shown as the area’s', () => {
  const all = progressOn(MEASURE, [
    ...['1', '2', '3'].map((urn) => figure(urn, '2006/07', [30])),
    ...['1', '2'].map((urn) => figure(urn, '2007/08', [40])),
  ]);
  expect(all).toMatchObject({ wayGone: 100, years: [{ reached: true }, { year: '2007/08' }] });
  expect(inAggregate(all)).toMatchObject({ wayGone: null, years: [{ year: '2006/07' }] });
});

test.each<[string, string, readonly YearFigure[]]>([
  ['none', 'TOO_MANY', []],
  ['two of one year', 'BAD_FIGURE', [figure('1', '2006/07', [1]), figure('1', '2006/07', [2])]],
  ['a cohort of nobody', 'BAD_FIGURE', [figure('1', '2006/07', [1, 0])]],
  ['a year there is not', 'BAD_YEAR', [figure('1', '2006', [1])]],
])('figures with %s are refused', (_what, code, figures) => {
  expect(() =>
    recordFigures({ planId: 'a-plan', measure: 'gcse', source: 'A letter', figures }, moment),
  ).toThrow(refusal(code));
});
