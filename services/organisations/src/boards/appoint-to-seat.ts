import { checkText } from '@middletier/runtime/check-input';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { termsOn, type Board } from './board';
import { mostHeld } from './held-at-once';
import type { Constituency } from './rules';
import { votesOf, type Seat } from './seat';

export interface Appointment {
  readonly id: string;
  readonly constituency: string;
  readonly holder: string;
  readonly account: string | null;
  readonly body: string | null;
  /** Null: an equal part of the constituency's shares. */
  readonly shares: number | null;
  readonly from: string;
  readonly to: string | null;
}

/**
 * A seat taken for a term.
 * @throws Refusal CONSTITUENCY_UNKNOWN, SEATS_FULL, BAD_SHARES, BOARD_NOT_OPEN, BAD_DATE, DATES_REVERSED, BAD_TEXT
 */
export function appointToSeat(board: Board, seats: readonly Seat[], wanted: Appointment): Seat {
  const term = checkPeriod({ from: wanted.from, to: wanted.to ?? null }, ['input']);
  const constituency = constituencyOn(board, wanted.constituency, term.from);
  const beside = seats.filter((seat) => seat.constituency === constituency.id);
  if (mostHeld(beside, term) >= constituency.seats)
    throw new Refusal(
      'SEATS_FULL',
      `${constituency.name} has ${constituency.seats} seats and all are held in that time. Vacate one, or begin later.`,
      ['input', 'constituency'],
    );
  return {
    ...{ id: wanted.id, boardId: board.id, constituency: constituency.id, ...term },
    holder: checkText(wanted.holder, ['input', 'holder'], 500),
    account: wanted.account,
    body: wanted.body,
    shares: sharesOf(constituency, wanted, mostHeld(beside, term, votesOf)),
    ...{ vacated: null, substitutes: [], version: 1 },
  };
}

function constituencyOn(board: Board, id: string, day: string): Constituency {
  const terms = termsOn(board, day);
  if (!terms)
    throw new Refusal(
      'BOARD_NOT_OPEN',
      `The board opens on ${board.terms[0]!.from}: a seat begins then at the earliest.`,
      ['input', 'from'],
    );
  const { constituencies } = terms.rules;
  const found = constituencies.find((one) => one.id === id);
  if (found) return found;
  const known = constituencies.map((one) => one.id).join(', ');
  throw new Refusal('CONSTITUENCY_UNKNOWN', `The board has no constituency ${id}; it has ${known}.`, [
    'input',
    'constituency',
  ]);
}

function sharesOf({ name, shares, seats }: Constituency, wanted: Appointment, taken: number): number | null {
  const refusal = (message: string) => new Refusal('BAD_SHARES', message, ['input', 'shares']);
  if (shares === null) {
    if (wanted.shares === null) return null;
    throw refusal(`${name} holds no shares: each of its seats has one vote. Leave shares out.`);
  }
  const mine = wanted.shares ?? shares / seats;
  if (!Number.isInteger(mine))
    throw refusal(
      `${shares} shares of ${name} cannot be split evenly over ${seats} seats: say how many this one has.`,
    );
  if (mine >= 1 && taken + mine <= shares) return mine;
  throw refusal(`${name} holds ${shares} shares, of which ${taken} are taken: this seat can have the rest.`);
}
