import { randomUUID } from 'node:crypto';
import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireKnownBodies } from '../bodies/known-bodies';
import type { AppointToSeatInput, NameSubstituteInput, VacateSeatInput } from '../generated/graphql';
import { appointToSeat } from './appoint-to-seat';
import { nameSubstitute, vacateSeat } from './change-seat';
import { requireBoard, requireOpenBoard, type Clerk } from './keep-boards';
import { holdBoards } from './repository';
import type { Seat } from './seat';
import { findSeat, findSeats, saveSeat } from './seat-repository';

export async function giveSeat(unit: UnitOfWork, input: AppointToSeatInput, { actor }: Clerk): Promise<Seat> {
  const board = await requireOpenBoard(unit, input.board, actor);
  const { constituency, holder, from, to = null, account = null, body = null, shares = null } = input;
  if (body !== null) await requireKnownBodies(unit, [body], ['input', 'body']);
  const wanted = { id: randomUUID(), constituency, holder, from, to, account, body, shares };
  const seat = appointToSeat(board, await findSeats(unit, board.id), wanted);
  // Two who take the last seat at the same time conflict here; the second runs again and is refused.
  await holdBoards(unit, [board.id]);
  await saveSeat(unit, seat);
  return seat;
}

export async function endSeat(unit: UnitOfWork, input: VacateSeatInput, { actor }: Clerk): Promise<Seat> {
  const seat = await requireSeatKept(unit, input.seat, actor);
  const { version, on, reason } = input;
  const vacated = vacateSeat(seat, { version, on, reason, by: actor!.name });
  await holdBoards(unit, [seat.boardId]);
  await saveSeat(unit, vacated);
  return vacated;
}

export async function addSubstitute(
  unit: UnitOfWork,
  input: NameSubstituteInput,
  { actor }: Clerk,
): Promise<Seat> {
  const seat = await requireSeatKept(unit, input.seat, actor);
  const { version, name, from, account = null, to = null } = input;
  const named = nameSubstitute(seat, { version, name, account, from, to });
  await saveSeat(unit, named);
  return named;
}

async function requireSeatKept(unit: UnitOfWork, id: string, actor: Actor | null): Promise<Seat> {
  const seat = await findSeat(unit, id);
  if (!seat)
    throw new Refusal('SEAT_UNKNOWN', `There is no seat ${id}: appoint to it first.`, ['input', 'seat']);
  await requireBoard(unit, seat.boardId, actor);
  return seat;
}
