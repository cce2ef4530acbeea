import fc from 'fast-check';
import { hundredths, meanOf, moved, NOBODY, ranked, shareWorse, tallyOf, without } from './tally';

test('an exact half of a hundredth goes up', () => {
  expect(meanOf(tallyOf([94.11, 94.12]))).toBe(94.12);
  expect(meanOf(NOBODY)).toBeNull();
});

test('the share of worse figures follows the direction that is better, and equal figures are not worse', () => {
  const others = ranked(tallyOf([1, 2, 2, 3]));
  expect(shareWorse(others, 2, 'HIGHER_IS_BETTER')).toBe(25);
  expect(shareWorse(others, 1.5, 'LOWER_IS_BETTER')).toBe(75);
  expect(shareWorse(others, 2, 'NEITHER')).toBeNull();
});

test('a figure that was never counted cannot go', () => {
  expect(() => moved(tallyOf([1]), { gone: [200], come: [] })).toThrow(
    'No school was counted with the figure 2.',
  );
});

const figure = fc.integer({ min: -2_000, max: 10_000 }).map((n) => n / 100);

test('whoever comes and goes, what is left is what it would be from scratch', () => {
  fc.assert(
    fc.property(fc.array(figure), fc.array(figure), (stay, leave) => {
      const hundred = (figures: number[]) => figures.map((n) => Math.round(n * 100));
      const all = moved(NOBODY, { come: hundred([...leave, ...stay]), gone: [] });
      expect(moved(all, { come: [], gone: hundred(leave) })).toEqual(tallyOf(stay));
    }),
  );
});

test('a school is ranked among the others as if each were looked at', () => {
  fc.assert(
    fc.property(figure, fc.array(figure, { minLength: 1 }), (own, others) => {
      const peers = without(ranked(tallyOf([own, ...others])), hundredths(own));
      const mean = others.reduce((sum, other) => sum + hundredths(other), 0) / others.length;
      expect(peers.schools).toBe(others.length);
      expect(meanOf(peers)).toBe(Math.round(mean) / 100);
      expect(peers.below(hundredths(own))).toBe(others.filter((other) => other < own).length);
      expect(peers.above(hundredths(own))).toBe(others.filter((other) => other > own).length);
    }),
  );
});
