import type { Board } from '../src/boards/board';
import { openBoard } from '../src/boards/open-board';
import type { Seat } from '../src/boards/seat';
import { SHIPPED_SHAPES } from '../src/boards/shapes/shipped-shapes';
import { callMeeting, openMeeting } from '../src/meetings/call-meeting';
import type { Meeting } from '../src/meetings/meeting';
import type { MotionWanted } from '../src/meetings/table-motion';
import type { Chamber } from '../src/meetings/vote';

export const NOW = new Date('2012-05-01T18:00:00Z');

export const shapeCalled = (id: string) => SHIPPED_SHAPES.find((shape) => shape.id === id)!;

/** An invented board of a shipped shape, open since 2011. */
export const aBoard = (shape: string, given: Partial<Parameters<typeof openBoard>[0]> = {}): Board =>
  openBoard(
    {
      ...{ id: shape, name: 'A board', owner: 'local-authority:990', parent: null, from: '2011-09-01' },
      ...{ publicness: null, shape: shapeCalled(shape), rules: null, seats: [] },
      ...given,
    },
    { by: 'A clerk', now: NOW },
  );

export const aSeat = (given: Partial<Seat> & Pick<Seat, 'id' | 'constituency'>): Seat => ({
  ...{ boardId: 'a-board', holder: `Holder of ${given.id}`, account: null, body: null, shares: null },
  ...{ from: '2011-09-01', to: null, vacated: null, substitutes: [], version: 1 },
  ...given,
});

/** Every seat of a board of this shape: `primary-1`, `primary-2` … */
export const allSeats = (shape: string): Seat[] =>
  shapeCalled(shape).rules.constituencies.flatMap(({ id, seats, shares }) =>
    Array.from({ length: seats }, (_, i) =>
      aSeat({ id: `${id}-${i + 1}`, constituency: id, shares: shares && shares / seats }),
    ),
  );

export const aMotion = (given: Partial<MotionWanted> = {}): MotionWanted => ({
  ...{ text: 'That it be so', kind: 'ORDINARY', phase: null },
  subject: { purpose: null, amountPence: null, year: null, schools: [], details: [] },
  ...given,
});

/** A meeting under way on 1 May 2012, at which everybody sits. */
export function aChamber(
  shape: string,
  motions: readonly MotionWanted[] = [aMotion()],
  seats = allSeats(shape),
): Chamber {
  const board = aBoard(shape);
  const called = callMeeting(board, { id: 'm', date: '2012-05-01', place: null, agenda: [], motions });
  const meeting: Meeting = {
    ...openMeeting(called, { version: called.version, today: '2012-05-01', rules: board.terms[0]!.rules }),
    sittings: seats.map(({ id, holder }) => ({
      ...{ seat: id, sitter: holder, substitute: false, fromMotion: 1, leftBefore: null },
    })),
  };
  return { meeting, seats, by: 'A clerk', now: NOW };
}
