import fc from 'fast-check';
import { categorise } from '../categorisation/categorise';
import type { Explanation, JudgedCriterion } from '../categorisation/explanation';
import { slopeOf } from '../comparison/trend';
import { checkFramework } from '../frameworks/check-framework';
import { rankOf, type Framework } from '../frameworks/framework';
import { isWithin } from '../observations/range';
import {
  anyBasisFramework,
  anySchool,
  evidenceOf,
  improved,
  steps,
  type AnySchool,
} from './any-basis.builder';
import { MoveCount } from './count-moves';
import { knownColumns } from './known-columns.builder';
import { placeBy, type Placing } from './place';

const placed = (framework: Framework, school: AnySchool): Placing | null =>
  placeBy(framework)(knownColumns([evidenceOf(framework, school)]))(0);

test('every generated framework over all bases is sound', () => {
  fc.assert(fc.property(anyBasisFramework, (framework) => expect(checkFramework(framework)).toEqual([])));
});

test('a rehearsal puts every school where the category is proposed', () => {
  fc.assert(
    fc.property(anyBasisFramework, anySchool, (framework, school) => {
      const outcome = categorise(evidenceOf(framework, school));
      const placing = placed(framework, school);
      expect(placing?.category ?? null).toBe('category' in outcome ? outcome.category : null);
      if ('category' in outcome) expect(placing?.group).toBe(outcome.standardsGroup);
    }),
    { numRuns: 500 },
  );
});

test('a school is put where it is whichever schools come with it', () => {
  fc.assert(
    fc.property(
      anyBasisFramework,
      fc.array(anySchool, { minLength: 1, maxLength: 8 }),
      (framework, schools) => {
        const placer = placeBy(framework)(
          knownColumns(schools.map((school) => evidenceOf(framework, school))),
        );
        const together = schools.map((_, row) => placer(row)?.category);
        expect(together).toEqual(schools.map((school) => placed(framework, school)?.category));
      },
    ),
  );
});

test('a rehearsal of the framework in force moves nobody', () => {
  fc.assert(
    fc.property(anyBasisFramework, fc.array(anySchool, { maxLength: 8 }), (framework, schools) => {
      const [than, by] = [framework, structuredClone(framework)];
      const count = new MoveCount();
      for (const [urn, school] of schools.entries()) {
        const [before, after] = [placed(than, school), placed(by, school)];
        expect(count.add({ urn: String(urn), than, by, before, after })).toBeNull();
      }
      const { moved, schools: counted, links } = count.result();
      expect([moved, counted]).toEqual([0, schools.length]);
      expect(links.reduce((sum, link) => sum + link.schools, 0)).toBe(schools.length);
    }),
  );
});

test('an improvement of any input never worsens the category, on any basis', () => {
  fc.assert(
    fc.property(anyBasisFramework, anySchool, steps, (framework, school, by) => {
      const before = placed(framework, school);
      const after = placed(framework, improved(school, by));
      expect(after === null).toBe(before === null);
      if (before && after)
        expect(rankOf(framework, after.category)).toBeLessThanOrEqual(rankOf(framework, before.category));
    }),
    { numRuns: 1_000 },
  );
});

/** The figure as a head reckons it from what stands beside it. */
function figureFrom({ basis, value, comparator, series, figure }: JudgedCriterion): number {
  if (basis === 'VALUE') return value!;
  if (basis === 'TREND') return slopeOf(series!.map((point) => ({ ...point, cohort: null })));
  // A rank cannot be reckoned from one school's figures: it is told as it is.
  return basis === 'PERCENTILE_IN_AREA' ? figure! : value! - comparator!;
}

/** "at least 3 points and below 5 points" as a range. */
function read(words: string) {
  const edge = (pattern: RegExp) => (pattern.test(words) ? Number(pattern.exec(words)![1]) : null);
  return { from: edge(/at least (-?[\d.]+)/), below: edge(/below (-?[\d.]+)/) };
}

function redo({ criteria, groupBand, matrixCell, escalations }: Explanation): string {
  let [total, available] = [0, 0];
  for (const judged of criteria.filter(({ leftOutBecause }) => leftOutBecause === null)) {
    if (!judged.standIn) {
      expect(figureFrom(judged)).toBeCloseTo(judged.figure!, 9);
      expect(isWithin(read(judged.band!), judged.figure!)).toBe(true);
    }
    total += judged.points! * judged.weight;
    available += judged.bestPoints * judged.weight;
  }
  expect(isWithin(read(groupBand), Math.round((10_000 * total) / available) / 100)).toBe(true);
  return escalations.findLast(({ moved }) => moved)?.floor ?? matrixCell.category;
}

test('the explanation alone recomputes the category, on any basis', () => {
  fc.assert(
    fc.property(anyBasisFramework, anySchool, (framework, school) => {
      const outcome = categorise(evidenceOf(framework, school));
      fc.pre('explanation' in outcome);
      expect(redo(outcome.explanation)).toBe(outcome.category);
    }),
    { numRuns: 500 },
  );
});
