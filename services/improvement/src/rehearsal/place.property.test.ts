import fc from 'fast-check';
import { categorise } from '../categorisation/categorise';
import type { Explanation, JudgedCriterion } from '../categorisation/explanation';
import { slopeOf } from '../comparison/trend';
import { checkFramework } from '../frameworks/check-framework';
import { rankOf } from '../frameworks/framework';
import { isWithin } from '../observations/range';
import { anyBasisFramework, anySchool, evidenceOf, improved, steps } from './any-basis.builder';
import { MoveCount } from './count-moves';
import { placeBy } from './place';

test('every generated framework over all bases is sound', () => {
  fc.assert(fc.property(anyBasisFramework, (framework) => expect(checkFramework(framework)).toEqual([])));
});

test('a rehearsal puts every school where the category is proposed', () => {
  fc.assert(
    fc.property(anyBasisFramework, anySchool, (framework, school) => {
      const evidence = evidenceOf(framework, school);
      const outcome = categorise(evidence);
      const placing = placeBy(framework)(evidence);
      expect(placing?.category ?? null).toBe('category' in outcome ? outcome.category : null);
      if ('category' in outcome) expect(placing?.group).toBe(outcome.standardsGroup);
    }),
    { numRuns: 500 },
  );
});

test('a rehearsal of the framework in force moves nobody', () => {
  fc.assert(
    fc.property(anyBasisFramework, fc.array(anySchool, { maxLength: 8 }), (framework, schools) => {
      const [than, by] = [framework, structuredClone(framework)];
      const count = new MoveCount();
      for (const [urn, school] of schools.entries()) {
        const evidence = evidenceOf(framework, school);
        const [before, after] = [placeBy(than)(evidence), placeBy(by)(evidence)];
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
      const before = placeBy(framework)(evidenceOf(framework, school));
      const after = placeBy(framework)(evidenceOf(framework, improved(school, by)));
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
