import fc from 'fast-check';
import { Rule } from './rule';

interface Paper {
  readonly shelf: string;
  readonly readers: string;
}

const rule = new Rule<Paper>([{ shelf: { $in: ['open', 'hall'] } }, { shelf: 'closed', readers: 'ada' }]);

test('allows what one condition holds for', () => {
  expect(rule.allows({ shelf: 'hall', readers: '' })).toBe(true);
  expect(rule.allows({ shelf: 'closed', readers: 'ada' })).toBe(true);
  expect(rule.allows({ shelf: 'closed', readers: 'eve' })).toBe(false);
});

test('a value is found in a list, as MongoDB does', () => {
  expect(rule.allows({ shelf: 'closed', readers: ['eve', 'ada'] as unknown as string })).toBe(true);
});

test('is a filter too, with the names that a collection has', () => {
  expect(rule.filter((field) => `paper.${field}`)).toEqual({
    $or: [{ 'paper.shelf': 'closed', 'paper.readers': 'ada' }, { 'paper.shelf': { $in: ['open', 'hall'] } }],
  });
});

test('without a condition nothing is allowed, and the filter finds nothing', () => {
  const none = new Rule<Paper>([]);
  expect(none.allows({ shelf: 'open', readers: '' })).toBe(false);
  expect(none.filter()).toEqual({ _id: { $in: [] } });
});

test('whatever the lists, it allows exactly what stands in one of them', () => {
  const shelves = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
  fc.assert(
    fc.property(
      shelves,
      shelves,
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.string(),
      (one, two, shelf, who) => {
        const either = new Rule<Paper>([{ shelf: { $in: one } }, { shelf: { $in: two }, readers: who }]);
        const allowed = either.allows({ shelf, readers: who });
        expect(allowed).toBe(one.includes(shelf) || two.includes(shelf));
      },
    ),
  );
});
