import fc from 'fast-check';
import { aBoard, NOW } from '../../test/a-board';
import { boardOn, type Board } from './board';
import { changeBoard } from './change-board';

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2011, 8, 1 + n)).toISOString().slice(0, 10));
const changes = fc.array(
  fc.record({
    from: day,
    name: fc.constantFrom('The forum', 'The board', 'The partnership'),
    parent: fc.constantFrom(null, 'above', 'further-above'),
    publicness: fc.constantFrom('OPEN_TO_PRESS', 'MEMBERS', 'CLOSED'),
  }),
  { maxLength: 8 },
);
type Change = typeof changes extends fc.Arbitrary<(infer T)[]> ? T : never;

const after = (some: readonly Change[]): Board =>
  some.reduce<Board>(
    (board, change) =>
      changeBoard(
        board,
        { version: board.version, reason: 'As agreed', ...change },
        { seats: [], by: 'A clerk', now: NOW },
      ),
    aBoard('schools-forum'),
  );

test('a board as at a day is what it was after the changes up to that day', () => {
  fc.assert(
    fc.property(changes, day, (some, asAt) => {
      const inOrder = some.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
      const { board: _all, ...seen } = boardOn(after(inOrder), asAt)!;
      const { board: _then, ...replayed } = boardOn(after(inOrder.filter(({ from }) => from <= asAt)), asAt)!;
      expect(seen).toEqual(replayed);
      expect(boardOn(after(inOrder), '2011-08-31')).toBeNull();
    }),
  );
});
