import type { Actor } from '@middletier/runtime/actor';
import type { PageArguments } from '@middletier/runtime/connection';
import type { Db } from 'mongodb';
import type { BodyRef } from '../bodies/body';
import { boardOn, goesOn, type Board, type BoardOnDay } from './board';
import { readableTo } from './may-read';
import { loadBoards, loadBoardsEverBelow, readBoards, type BoardPage } from './repository';
import type { Publicness } from './rules';
import { isHeldOn, type Seat } from './seat';
import { boardsOfAccount, boardsSeating, loadSeats, loadSeatsFor } from './seat-repository';

export interface BoardFilter {
  readonly owners?: readonly BodyRef[] | null;
  readonly shapes?: readonly string[] | null;
  readonly seating?: readonly BodyRef[] | null;
  readonly includeClosed?: boolean | null;
}

/** The boards somebody has a seat on: with an account of their own, or through a body they act for. */
export interface SeatsHeld {
  readonly byAccount: readonly string[];
  readonly byBody: readonly string[];
}

export interface Owned {
  readonly id: string;
  readonly owner: BodyRef;
}

/** Boards and seats as a request reads them. */
export interface Boards {
  /** With its whole history; null where there is none. */
  load(id: string): Promise<Board | null>;
  /** As it was on a day; null where it was not yet open. One that has closed is as it was at its end. */
  one(id: string, day: string): Promise<BoardOnDay | null>;
  /** Those that stood under it on a day and had not closed. */
  below(id: string, day: string): Promise<BoardOnDay[]>;
  page(filter: BoardFilter & { day: string }, page: PageArguments): Promise<BoardPage>;
  seats(board: string, day: string): Promise<Seat[]>;
  /** Seats held for a body on a day. */
  seatsFor(body: BodyRef, day: string): Promise<Seat[]>;
  everySeat(board: string): Promise<readonly Seat[]>;
  seatsHeldBy(actor: Actor | null, day: string): Promise<SeatsHeld>;
  /** How public papers of a board may be for somebody to read them. */
  readableTo(actor: Actor | null, board: Owned, today: string): Promise<readonly Publicness[]>;
}

export function openBoards(db: Db): Boards {
  const [boards, below] = [loadBoards(db), loadBoardsEverBelow(db)];
  const [seats, seatsFor] = [loadSeats(db), loadSeatsFor(db)];
  const heldOn = async (board: string, day: string) =>
    (await seats.load(board)).filter((seat) => isHeldOn(seat, day));
  return {
    load: (id) => boards.load(id),
    one: async (id, day) => {
      const board = await boards.load(id);
      return board && boardOn(board, day);
    },
    below: async (id, day) =>
      (await below.load(id)).flatMap((board) => {
        const then = boardOn(board, day);
        return then?.parent === id && goesOn(board, day) ? [then] : [];
      }),
    page: async ({ owners = null, shapes = null, seating, day, includeClosed }, page) => {
      const among = seating ? await boardsSeating(db, seating, day) : null;
      return readBoards(db, { owners, shapes, among, day, includeClosed: includeClosed === true }, page);
    },
    seats: heldOn,
    seatsFor: async (body, day) => (await seatsFor.load(body)).filter((seat) => isHeldOn(seat, day)),
    everySeat: (board) => seats.load(board),
    seatsHeldBy: async (actor, day) => {
      if (!actor) return { byAccount: [], byBody: [] };
      const [byAccount, byBody] = await Promise.all([
        boardsOfAccount(db, actor.id, day),
        boardsSeating(db, actor.organisations, day),
      ]);
      return { byAccount, byBody };
    },
    readableTo: async (actor, { id, owner }, today) => readableTo(actor, owner, await heldOn(id, today)),
  };
}
