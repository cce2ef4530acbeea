import { checkVersion } from '@middletier/runtime/check-input';
import { randomUUID } from 'node:crypto';
import { requireOfficer, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { holdBoards, knownBoard, knownSeats } from '../boards/known-boards';
import type { BoardRules } from '../boards/rules';
import type {
  KeepMeetingInput,
  CallMeetingInput,
  RecordAttendanceInput,
  TableMotionInput,
} from '../generated/graphql';
import { recordAttendance } from './attend';
import { callMeeting, openMeeting, requireTerms, withMotions } from './call-meeting';
import type { Meeting } from './meeting';
import { motionFrom, sittingFrom } from './read-input';
import { findMeeting, saveMeeting } from './repository';

const boardUnknown = (id: string, field: string) =>
  new Refusal('BOARD_UNKNOWN', `There is no board ${id}: open it first.`, ['input', field]);

export async function callNewMeeting(
  unit: UnitOfWork,
  input: CallMeetingInput,
  actor: Actor | null,
): Promise<Meeting> {
  const board = await knownBoard(unit, input.board);
  if (!board) throw boardUnknown(input.board, 'board');
  requireOfficer(actor, board.owner);
  const { date, place = null, agenda } = input;
  const id = input.id ?? randomUUID();
  if (await findMeeting(unit, id))
    throw new Refusal('MEETING_EXISTS', `There is a meeting ${id} already: choose another id.`, [
      'input',
      'id',
    ]);
  const motions = (input.motions ?? []).map(motionFrom);
  const meeting = callMeeting(board, { id, date, place, agenda: agenda ?? [], motions });
  // Who closes the board in the same moment conflicts here, so that none of its meetings is left over.
  await holdBoards(unit, [board.id]);
  await saveMeeting(unit, meeting);
  return meeting;
}

/** The meeting, for an officer of the board's owner. @throws Refusal MEETING_UNKNOWN, FORBIDDEN */
async function requireMeeting(unit: UnitOfWork, id: string, actor: Actor | null): Promise<Meeting> {
  const meeting = await findMeeting(unit, id);
  if (!meeting)
    throw new Refusal('MEETING_UNKNOWN', `There is no meeting ${id}: call it first.`, ['input', 'meeting']);
  requireOfficer(actor, meeting.owner);
  return meeting;
}

/** Changes a meeting by a decision, for an officer of the board's owner. */
export async function keepMeeting(
  unit: UnitOfWork,
  { id, actor }: { id: string; actor: Actor | null },
  decide: (meeting: Meeting) => Meeting,
): Promise<Meeting> {
  const changed = decide(await requireMeeting(unit, id, actor));
  await saveMeeting(unit, changed);
  return changed;
}

/** The rules a meeting is held by; until it is opened, those its board has for the day. */
async function rulesFor(unit: UnitOfWork, { rules, boardId, date }: Meeting): Promise<BoardRules> {
  return rules ?? requireTerms((await knownBoard(unit, boardId))!, date).rules;
}

export async function beginMeeting(
  unit: UnitOfWork,
  { meeting: id, version }: KeepMeetingInput,
  { actor, today }: { actor: Actor | null; today: string },
): Promise<Meeting> {
  const meeting = await requireMeeting(unit, id, actor);
  const begun = openMeeting(meeting, { version, today, rules: await rulesFor(unit, meeting) });
  await saveMeeting(unit, begun);
  return begun;
}

export async function addMotion(
  unit: UnitOfWork,
  input: TableMotionInput,
  actor: Actor | null,
): Promise<Meeting> {
  const meeting = await requireMeeting(unit, input.meeting, actor);
  checkVersion('this meeting', input.version, meeting.version);
  const tabled = withMotions(meeting, await rulesFor(unit, meeting), {
    wanted: [motionFrom(input.motion)],
    path: ['input', 'motion'],
  });
  await saveMeeting(unit, tabled);
  return tabled;
}

export async function takeAttendance(
  unit: UnitOfWork,
  { meeting: id, version, sittings }: RecordAttendanceInput,
  actor: Actor | null,
): Promise<Meeting> {
  const meeting = await requireMeeting(unit, id, actor);
  const seats = await knownSeats(unit, meeting.boardId);
  const attended = recordAttendance(meeting, seats, { version, sittings: sittings.map(sittingFrom) });
  await saveMeeting(unit, attended);
  return attended;
}
