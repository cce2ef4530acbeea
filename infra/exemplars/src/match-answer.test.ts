import { matchAnswer } from './match-answer';

test.each<[string, unknown, unknown]>([
  ['what is not said is not looked at', { a: 1 }, { a: 1, b: 2 }],
  ['lists by entry', { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1, c: 3 }, { b: 2 }] }],
  ['null', { a: null }, { a: null }],
  ['the beginning of a list', { a: { startsWith: [{ b: 1 }] } }, { a: [{ b: 1 }, { b: 2 }] }],
  ['one of several', { a: { oneOf: ['X', 'Y'] } }, { a: 'Y' }],
])('equal: %s', (_, expected, answer) => {
  expect(matchAnswer(expected, answer, {}).differences).toEqual([]);
});

test.each<[unknown, unknown, string]>([
  [{ a: { b: 1 } }, { a: { b: 2 } }, 'a.b: expected 1, got 2'],
  [{ a: { b: 1 } }, { a: null }, 'a: expected {"b":1}, got null'],
  [{ a: [1] }, { a: [1, 2] }, 'a: expected "1 entries", got [1,2]'],
  [{ a: [{ b: 1 }] }, { a: [{ b: '1' }] }, 'a[0].b: expected 1, got "1"'],
  [{ a: { oneOf: ['X', 'Y'] } }, { a: 'Z' }, 'a: expected {"oneOf":["X","Y"]}, got "Z"'],
  [{ a: { startsWith: [1, 2] } }, { a: [1] }, 'a: expected "2 entries", got [1]'],
  [{ a: { startsWith: [1] } }, { a: [2, 3] }, 'a[0]: expected 1, got 2'],
  [{ a: null }, {}, 'a: expected null, got nothing'],
  [{ a: '${id}' }, { a: null }, 'a: expected "something to capture as id", got null'],
])('%j is not %j', (expected, answer, difference) => {
  expect(matchAnswer(expected, answer, {}).differences).toEqual([difference]);
});

test('captures what stands there, and holds the answer to it later', () => {
  const first = matchAnswer({ a: { id: '${id}' } }, { a: { id: 'x' } }, { other: 1 });
  expect(first).toEqual({ differences: [], captures: { other: 1, id: 'x' } });
  expect(matchAnswer({ b: '${id}' }, { b: 'x' }, first.captures).differences).toEqual([]);
  expect(matchAnswer({ b: '${id}' }, { b: 'y' }, first.captures).differences).toEqual([
    'b: expected "x", got "y"',
  ]);
});
