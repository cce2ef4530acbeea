import { confide, isAsNarrow, type Confidentiality } from './confidentiality';
import { mayRead } from './rights';

const OFFICER = { id: 'officer', officer: true };
const HEAD = { id: 'head', officer: false };

test.each<[Confidentiality, readonly string[], readonly string[]]>([
  ['OPEN', [], ['officer', 'head']],
  ['OFFICERS', [], ['officer']],
  ['NAMED', ['recorder', 'head'], ['head']],
  ['NAMED', ['recorder'], []],
])('%s with readers %j is read by %j', (confidentiality, readers, expected) => {
  const reading = [OFFICER, HEAD].filter((one) => mayRead(one, { confidentiality, readers }));
  expect(reading.map(({ id }) => id)).toEqual(expected);
});

test('who records what is for named readers is one of them, once', () => {
  const named = confide({ confidentiality: 'NAMED', readers: ['head', 'recorder', 'head'] }, 'recorder', []);
  expect(named).toEqual({ confidentiality: 'NAMED', readers: ['recorder', 'head'] });
});

test.each<[Confidentiality, number]>([
  ['OPEN', 1],
  ['OFFICERS', 1],
  ['NAMED', 51],
])('%s with %i readers is refused', (confidentiality, count) => {
  const readers = Array.from({ length: count }, (_, i) => `reader-${i}`);
  expect(() => confide({ confidentiality, readers }, 'recorder', ['input'])).toThrow(
    expect.objectContaining({ code: 'READERS_MISPLACED', inputPath: ['input', 'readers'] }),
  );
});

test('a circle may be drawn narrower, never wider', () => {
  expect([
    isAsNarrow('NAMED', 'OFFICERS'),
    isAsNarrow('OFFICERS', 'OFFICERS'),
    isAsNarrow('OPEN', 'OFFICERS'),
  ]).toEqual([true, true, false]);
});
