import { aBoard, aSeat, NOW } from '../../test/a-board';
import { chairOn, goesOn, type Board } from './board';
import { closeBoard } from './close-board';
import { isHeldOn, type Seat } from './seat';

const close = (board: Board, given: object = {}, seats: readonly Seat[] = []) =>
  closeBoard(
    board,
    { version: board.version, on: '2012-07-31', reason: 'Its work is done', ...given },
    { seats, by: 'A clerk', now: NOW },
  );

test('a board is there up to its last day, and its chair with it', () => {
  const chair = { name: 'Ann', seat: null, from: '2012-01-01', to: null, appointedBy: 'A clerk' };
  const { board } = close({ ...aBoard('schools-forum'), chairs: [chair] });
  expect(['2012-07-31', '2012-08-01'].map((day) => [goesOn(board, day), chairOn(board, day)?.name])).toEqual([
    [true, 'Ann'],
    [false, undefined],
  ]);
  expect(board).toMatchObject({ version: 2, closed: { by: 'A clerk', reason: 'Its work is done' } });
});

test('seats that would go on end with it, those that ended before are left alone', () => {
  const seats = [
    aSeat({ id: 'going-on', constituency: 'academies' }),
    aSeat({ id: 'until-later', constituency: 'academies', to: '2013-08-31' }),
    aSeat({ id: 'over', constituency: 'academies', to: '2012-01-31' }),
    aSeat({ id: 'to-come', constituency: 'academies', from: '2012-09-01' }),
  ];
  const ended = close(aBoard('schools-forum'), {}, seats).seats;
  expect(ended.map(({ id, version }) => [id, version])).toEqual([
    ['going-on', 2],
    ['until-later', 2],
    ['to-come', 2],
  ]);
  const held = (day: string) => ended.filter((seat) => isHeldOn(seat, day)).map(({ id }) => id);
  expect([held('2012-07-31'), held('2012-08-01'), held('2012-09-01')]).toEqual([
    ['going-on', 'until-later'],
    [],
    [],
  ]);
});

test.each([
  ['CHANGED_MEANWHILE', { version: 7 }],
  ['BEFORE_LAST_CHANGE', { on: '2011-08-31' }],
  ['BAD_DATE', { on: '2012-02-30' }],
  ['BAD_TEXT', { reason: ' ' }],
])('is refused with %s', (code, given) => {
  expect(() => close(aBoard('schools-forum'), given)).toThrow(expect.objectContaining({ code }));
});

test('no board closes twice', () => {
  const { board } = close(aBoard('schools-forum'));
  expect(() => close(board)).toThrow(expect.objectContaining({ code: 'BOARD_CLOSED' }));
});
