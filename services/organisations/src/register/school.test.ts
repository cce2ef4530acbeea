import fc from 'fast-check';
import { beginningsOf, foldName, wordsOf } from './school';

test.each([
  ['St Mary’s C.E. Primary School', 'saint marys c e primary school'],
  ["ST. MARY'S", 'saint marys'],
  ['Saint Mary‘s', 'saint marys'],
  ['École Sévigné', 'ecole sevigne'],
  ['Ysgol Llŷn', 'ysgol llyn'],
  ['  The   "Old" School – Annexe  ', 'the old school annexe'],
  ['Stanton St John', 'stanton saint john'],
  ['East End 1st School', 'east end 1st school'],
  ['–', ''],
])('%j is compared as %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('words are told once each', () => {
  expect(wordsOf('St Saint School, School')).toEqual(['saint', 'school']);
});

const isFound = (name: string, by: string) =>
  beginningsOf(by).every((ways) =>
    wordsOf(name).some((word) => ways.some((way) => (way instanceof RegExp ? way.test(word) : way === word))),
  );

test.each([
  ['St Mary’s School', 'st mary', true],
  ['St Mary’s School', 'saint mary', true],
  ['Saint Mary’s School', 'St. Mary', true],
  ['Stanton School', 'st', true],
  ['Stanton School', 'sta', true],
  ['Stanton School', 'saint', false],
  ['Saintbury School', 'st', false],
  ['Ambridge School', 'bridge', false],
  ['Ambridge School', 'school amb', true],
])('%j is found by %j: %j', (name, by, found) => {
  expect(isFound(name, by)).toBe(found);
});

test('a name is found by itself, and by any of its words alone', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9'’.-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const name = words.join(' ');
      return isFound(name, name) && words.every((one) => isFound(name, one));
    }),
  );
});
