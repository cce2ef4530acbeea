import fc from 'fast-check';
import { qualityOf, type Tally } from './quality';

const said = (answers: number, sum: number): Tally => ({ answers, sum });

test('few answers are pulled towards the mean of all training, and it is said how', () => {
  const all = { ON_THE_DAY: said(100, 400) };
  expect(qualityOf({ ON_THE_DAY: said(3, 15) }, all).steps[0]).toEqual({
    ...{ step: 'ON_THE_DAY', answers: 3, mean: 500, expected: 438 },
    sentence:
      '3 answers with a mean of 5.00, taken as if 5 more had given 4.00, the mean of all training: (3 × 5.00 + 5 × 4.00) ÷ 8 = 4.38.',
  });
});

test('what nobody has judged is expected to be as all training is, or in the middle', () => {
  const { expected, steps, answers } = qualityOf({}, { ON_PUPILS: said(2, 4) });
  expect(steps.map((one) => one.expected)).toEqual([300, 300, 200]);
  expect([expected, answers]).toEqual([250, 0]);
  expect(steps[2]!.sentence).toBe('No answers yet: 2.00, the mean of all training.');
});

test('the effect on pupils counts most', () => {
  const { expected, sentence } = qualityOf({ ON_PUPILS: said(95, 475) }, {});
  expect(expected).toBe(395);
  expect(sentence).toContain('(1 × 3.00 + 2 × 3.00 + 3 × 4.90) ÷ 6 = 3.95');
});

test('what is expected lies between the mean and that of all, and nearer to the mean with more answers', () => {
  const scores = fc.record({ score: fc.integer({ min: 1, max: 5 }), middle: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 50 }), ({ score, middle }, answers) => {
      const all = { ON_THE_DAY: said(10, 10 * middle) };
      const of = (n: number) => qualityOf({ ON_THE_DAY: said(n, n * score) }, all).steps[0]!.expected;
      const [few, more] = [of(answers), of(answers + 5)];
      expect(few).toBeGreaterThanOrEqual(100 * Math.min(score, middle));
      expect(few).toBeLessThanOrEqual(100 * Math.max(score, middle));
      expect(Math.abs(more - 100 * score)).toBeLessThanOrEqual(Math.abs(few - 100 * score));
    }),
  );
});
