import { randomUUID } from 'node:crypto';
import { requireOfficer, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireKnownBodies } from '../bodies/known-bodies';
import { callOffMeetings } from '../meetings/call-off-meetings';
import type {
  AppointChairInput,
  ChangeBoardInput,
  CloseBoardInput,
  OpenBoardInput,
} from '../generated/graphql';
import { appointChair } from './appoint-chair';
import type { Board } from './board';
import { changeBoard } from './change-board';
import { closeBoard, refuseClosed } from './close-board';
import { openBoard } from './open-board';
import { rulesFrom, shapeFrom } from './read-input';
import { refuseCycle } from './refuse-cycle';
import { findBoard, findBoardsAbove, holdBoards, saveBoard } from './repository';
import { findSeats, saveSeats } from './seat-repository';

export interface Clerk {
  readonly actor: Actor | null;
  readonly now: Date;
}

/** The board, for an officer of its owner. @throws Refusal BOARD_UNKNOWN, FORBIDDEN, UNAUTHENTICATED */
export async function requireBoard(unit: UnitOfWork, id: string, actor: Actor | null): Promise<Board> {
  const board = await findBoard(unit, id);
  if (!board)
    throw new Refusal('BOARD_UNKNOWN', `There is no board ${id}: open it first.`, ['input', 'board']);
  requireOfficer(actor, board.owner);
  return board;
}

/** As requireBoard, and it has not closed. @throws Refusal BOARD_CLOSED too */
export async function requireOpenBoard(unit: UnitOfWork, id: string, actor: Actor | null): Promise<Board> {
  const board = await requireBoard(unit, id, actor);
  refuseClosed(board, ['input', 'board']);
  return board;
}

export async function openNewBoard(
  unit: UnitOfWork,
  input: OpenBoardInput,
  { actor, now }: Clerk,
): Promise<Board> {
  const { name: by } = requireOfficer(actor, input.owner);
  await requireKnownBodies(unit, [input.owner], ['input', 'owner']);
  const id = input.id ?? randomUUID();
  if (await findBoard(unit, id))
    throw new Refusal(
      'BOARD_EXISTS',
      `There is a board ${id} already: choose another id, or change that one.`,
      ['input', 'id'],
    );
  const { name, owner, from, parent = null, publicness = null } = input;
  if (parent !== null) await standUnder(unit, { board: id, parent, from });
  const wanted = {
    ...{ id, name, owner, from, parent, publicness },
    shape: input.shape ? shapeFrom(input.shape) : null,
    rules: input.rules ? rulesFrom(input.rules) : null,
    seats: input.seats ?? [],
  };
  const board = openBoard(wanted, { by, now });
  await saveBoard(unit, board);
  return board;
}

export async function changeKnownBoard(
  unit: UnitOfWork,
  input: ChangeBoardInput,
  { actor, now }: Clerk,
): Promise<Board> {
  const board = await requireOpenBoard(unit, input.board, actor);
  const { version, from, reason, parent, name, publicness, rules } = input;
  if (parent) await standUnder(unit, { board: board.id, parent, from });
  const change = {
    ...{ version, from, reason, parent },
    name: name ?? undefined,
    publicness: publicness ?? undefined,
    rules: rules ? rulesFrom(rules) : undefined,
  };
  const seats = await findSeats(unit, board.id);
  const changed = changeBoard(board, change, { seats, by: actor!.name, now });
  await saveBoard(unit, changed);
  return changed;
}

/** Closes a board, ends its seats and calls off its meetings to come. */
export async function closeKnownBoard(
  unit: UnitOfWork,
  input: CloseBoardInput,
  { actor, now }: Clerk,
): Promise<Board> {
  const board = await requireBoard(unit, input.board, actor);
  const { version, on, reason } = input;
  const deed = { seats: await findSeats(unit, board.id), by: actor!.name, now };
  const closed = closeBoard(board, { version, on, reason }, deed);
  await callOffMeetings(unit, board.id, closed.board.closed!);
  await saveBoard(unit, closed.board);
  await saveSeats(unit, closed.seats);
  return closed.board;
}

/** Two boards that go under each other at the same time rest on each other's chain, so one of them runs again and is refused. */
async function standUnder(
  unit: UnitOfWork,
  placing: { board: string; parent: string; from: string },
): Promise<void> {
  const above = await findBoardsAbove(unit, placing.parent, placing.from);
  const parent = above.get(placing.parent);
  if (!parent)
    throw new Refusal('BOARD_UNKNOWN', `There is no board ${placing.parent}: open it first.`, [
      'input',
      'parent',
    ]);
  refuseClosed(parent, ['input', 'parent']);
  refuseCycle(placing, above);
  await holdBoards(unit, [...above.keys()]);
}

export async function putIntoChair(
  unit: UnitOfWork,
  input: AppointChairInput,
  { actor }: Clerk,
): Promise<Board> {
  const board = await requireOpenBoard(unit, input.board, actor);
  const { version, name, office, from, seat = null, to = null } = input;
  const wanted = { version, name, office, from, seat, to, by: actor!.name };
  const changed = appointChair(board, await findSeats(unit, board.id), wanted);
  await saveBoard(unit, changed);
  return changed;
}
