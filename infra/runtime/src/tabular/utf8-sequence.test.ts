import { isUtf8 } from 'node:buffer';
import { cutAt, sequenceLength } from './utf8-sequence';

// Every pair of bytes a sequence can begin with, followed by two that go on one: all that decides lies in the first two.
const beginnings = Array.from({ length: 0x10000 }, (_, i) => Buffer.from([i >> 8, i & 0xff, 0x80, 0xbf]));

test('a sequence is as long as the shortest beginning that is valid UTF-8', () => {
  const wrong = beginnings.filter((bytes) => {
    const valid = [1, 2, 3, 4].find((length) => isUtf8(bytes.subarray(0, length))) ?? 0;
    return sequenceLength(bytes, 0) !== valid;
  });
  expect(wrong).toEqual([]);
});

test('a sequence that the end of the bytes cuts is found, wherever it is cut', () => {
  const cuts = ['é', '€', '😀'].flatMap((character) => {
    const bytes = Buffer.from(`a${character}`);
    return Array.from({ length: bytes.length }, (_, i) => cutAt(bytes.subarray(0, i + 1)));
  });
  expect(cuts).toEqual([1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 5]);
});
