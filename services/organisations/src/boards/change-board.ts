import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Board, BoardTerms } from './board';
import { checkRules } from './check-rules';
import { mostHeld } from './held-at-once';
import type { Deed } from './open-board';
import type { BoardRules, Publicness } from './rules';
import { lastDayOf, type Seat } from './seat';

export interface BoardChange {
  readonly version: number;
  /** The day the change takes effect. */
  readonly from: string;
  readonly reason: string;
  readonly name?: string | undefined;
  /** Null takes the board from under the one above it. */
  readonly parent?: string | null | undefined;
  readonly publicness?: Publicness | undefined;
  readonly rules?: BoardRules | undefined;
}

/**
 * Adds terms to a board; those before stay readable as at their days.
 * @throws Refusal CHANGED_MEANWHILE, BEFORE_LAST_CHANGE, BAD_RULES, SEATS_HELD, BAD_TEXT, BAD_DATE
 */
export function changeBoard(
  board: Board,
  change: BoardChange,
  { seats, by, now }: Deed & { seats: readonly Seat[] },
): Board {
  checkVersion('this board', change.version, board.version);
  const last = board.terms.at(-1)!;
  const from = checkDay(change.from, ['input', 'from']);
  if (from < last.from)
    throw new Refusal(
      'BEFORE_LAST_CHANGE',
      `The board was last changed from ${last.from} on: a change can take effect from that day on, not from ${from}.`,
      ['input', 'from'],
    );
  const rules = change.rules ? checkRules(change.rules, ['input', 'rules']) : last.rules;
  refuseLosingSeats(rules, seats, from);
  const terms: BoardTerms = {
    from,
    name: change.name === undefined ? last.name : checkText(change.name, ['input', 'name'], 500),
    parent: change.parent === undefined ? last.parent : change.parent,
    publicness: change.publicness ?? last.publicness,
    rules,
    reason: checkText(change.reason, ['input', 'reason'], 500),
    changedBy: by,
    changedAt: now,
  };
  return { ...board, terms: [...board.terms, terms], version: board.version + 1 };
}

/** Who sits keeps the seat until it is vacated: rules alone remove nobody. */
function refuseLosingSeats({ constituencies }: BoardRules, seats: readonly Seat[], from: string): void {
  const held = seats.filter((seat) => (lastDayOf(seat) ?? from) >= from);
  for (const id of new Set(held.map(({ constituency }) => constituency))) {
    const room = constituencies.find((one) => one.id === id)?.seats ?? 0;
    const most = mostHeld(
      held.filter(({ constituency }) => constituency === id),
      { from, to: null },
    );
    if (most > room)
      throw new Refusal(
        'SEATS_HELD',
        `${most} seats of ${id} are held from ${from} on, and the new rules have ${room}. Vacate the others first.`,
        ['input', 'rules', 'constituencies'],
      );
  }
}
