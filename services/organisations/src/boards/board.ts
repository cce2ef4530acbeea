import type { BodyRef } from '../bodies/body';
import type { BoardRules, Publicness } from './rules';

/** What a board is from a day on; a change adds another, and none is ever taken away. */
export interface BoardTerms {
  readonly from: string;
  readonly name: string;
  /** The board above this one. */
  readonly parent: string | null;
  readonly publicness: Publicness;
  readonly rules: BoardRules;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

export interface Chair {
  readonly name: string;
  /** The seat the chair sits on; null for one from outside. */
  readonly seat: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly appointedBy: string;
}

/** That a board is no more, from the day after `on`. */
export interface Closing {
  /** Its last day. */
  readonly on: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** A body that decides by votes (domain.md L6, A1, W5, W6). */
export interface Board {
  readonly id: string;
  readonly owner: BodyRef;
  /** The shipped shape it was opened with; null for rules of its own. */
  readonly shape: string | null;
  /** Oldest first, at least one. */
  readonly terms: readonly BoardTerms[];
  readonly chairs: readonly Chair[];
  /** Null for one that goes on. */
  readonly closed: Closing | null;
  readonly version: number;
}

/** A board as it was on a day. */
export interface BoardOnDay extends BoardTerms {
  readonly board: Board;
  readonly asAt: string;
}

/** The terms in force on a day; null before the board was opened. Of two from the same day the later word counts. */
export const termsOn = ({ terms }: Pick<Board, 'terms'>, day: string): BoardTerms | null =>
  terms.findLast(({ from }) => from <= day) ?? null;

export function boardOn(board: Board, day: string): BoardOnDay | null {
  const terms = termsOn(board, day);
  return terms && { ...terms, board, asAt: day };
}

/** True where the board is still there on a day. */
export const goesOn = ({ closed }: Pick<Board, 'closed'>, day: string): boolean =>
  closed === null || day <= closed.on;

export const chairOn = ({ chairs }: Board, day: string): Chair | null =>
  chairs.findLast(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
