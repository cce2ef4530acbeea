import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { Board } from './board';
import type { Deed } from './open-board';
import { lastDayOf, type Seat } from './seat';

export interface BoardClosing {
  readonly version: number;
  /** The board's last day. */
  readonly on: string;
  readonly reason: string;
}

export interface ClosedBoard {
  readonly board: Board;
  /** Those that the closing ended. */
  readonly seats: readonly Seat[];
}

/**
 * Ends a board after a day, and with it every seat and chair that would go on. Nothing is taken away: as at earlier days all
 * is as it was. A seat that was to begin later is vacated before its first day, and so is never held.
 * @throws Refusal CHANGED_MEANWHILE, BOARD_CLOSED, BEFORE_LAST_CHANGE, BAD_DATE, BAD_TEXT
 */
export function closeBoard(
  board: Board,
  closing: BoardClosing,
  { seats, by, now }: Deed & { seats: readonly Seat[] },
): ClosedBoard {
  checkVersion('this board', closing.version, board.version);
  refuseClosed(board, ['input', 'board']);
  const on = checkDay(closing.on, ['input', 'on']);
  const last = board.terms.at(-1)!.from;
  if (on < last)
    throw new Refusal(
      'BEFORE_LAST_CHANGE',
      `The board was last changed from ${last} on: that day is the first it can close on, not ${on}.`,
      ['input', 'on'],
    );
  const reason = checkText(closing.reason, ['input', 'reason'], 500);
  const goesPast = (to: string | null) => to === null || to > on;
  return {
    board: {
      ...board,
      chairs: board.chairs.map((chair) => (goesPast(chair.to) ? { ...chair, to: on } : chair)),
      closed: { on, reason, by, at: now },
      version: board.version + 1,
    },
    seats: seats
      .filter((seat) => goesPast(lastDayOf(seat)))
      .map((seat) => ({ ...seat, vacated: { on, reason, by }, version: seat.version + 1 })),
  };
}

/** @throws Refusal BOARD_CLOSED */
export function refuseClosed({ id, closed }: Pick<Board, 'id' | 'closed'>, path: Path): void {
  if (!closed) return;
  throw new Refusal(
    'BOARD_CLOSED',
    `The board ${id} closed after ${closed.on} (${closed.reason}): nothing is added to it. Choose another, or open one.`,
    path,
  );
}
