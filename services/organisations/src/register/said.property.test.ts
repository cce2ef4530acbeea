import fc from 'fast-check';
import { FIELDS } from './merge-establishment';
import { sayAgain, settledSince, type Said } from './said';

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2025-01-0${n}`);
const file = fc.record({ on: day, fields: fc.integer({ min: 0, max: 2 ** FIELDS.length - 1 }) });

test('there is a bit for each field', () => expect(FIELDS.length).toBeLessThanOrEqual(31));

test('whatever the order of files, a field is settled by the newest that told it', () => {
  fc.assert(
    fc.property(fc.array(file), day, (files, asked) => {
      const said = files.reduce<readonly Said[]>(sayAgain, []);
      const newest = FIELDS.filter((_, n) =>
        files.some(({ on, fields }) => on > asked && (fields & (1 << n)) !== 0),
      );
      expect([...settledSince(said, asked)]).toEqual(newest);
    }),
  );
});

test('told twice, a file adds nothing', () => {
  fc.assert(
    fc.property(fc.array(file), file, (files, again) => {
      const said = [...files, again].reduce<readonly Said[]>(sayAgain, []);
      expect(sayAgain(said, again)).toBe(said);
    }),
  );
});
