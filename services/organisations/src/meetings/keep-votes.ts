import { requireActor, requireOfficer, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { termsOn } from '../boards/board';
import { holdBoards, knownBoard, knownSeats } from '../boards/known-boards';
import type { Seat } from '../boards/seat';
import { resolutionPassed } from '../contract';
import type { CastVoteInput, DeclareInterestInput, RecordVotesInput } from '../generated/graphql';
import { sittingAt, type Meeting } from './meeting';
import { meetingOf } from './motion';
import { findMeeting, saveMeeting } from './repository';
import { passedFact, resolutionOf } from './resolution';
import { addResolution } from './resolution-repository';
import { requireVoice, voicesOf } from './speak-for-seat';
import { closeMotion, declareInterest, takeVotes, type Chamber } from './vote';

interface Voter {
  readonly actor: Actor | null;
  readonly now: Date;
}

/** A meeting with a motion as its result: what a deed changed. */
export interface MotionKept {
  readonly meeting: Meeting;
  readonly motion: string;
}

async function enterChamber(unit: UnitOfWork, motion: string, { actor, now }: Voter): Promise<Chamber> {
  const meeting = await findMeeting(unit, meetingOf(motion));
  if (!meeting)
    throw new Refusal('MOTION_UNKNOWN', `There is no motion ${motion}: table it first.`, ['input', 'motion']);
  const seats = await knownSeats(unit, meeting.boardId);
  return { meeting, seats, by: requireActor(actor).name, now };
}

const accountsOf = (seats: readonly Seat[], id: string): readonly string[] =>
  seats
    .filter((seat) => seat.id === id)
    .flatMap(({ account, substitutes }) => [account, ...substitutes.map((one) => one.account)])
    .filter((account) => account !== null);

export async function noteInterest(
  unit: UnitOfWork,
  input: DeclareInterestInput,
  voter: Voter,
): Promise<MotionKept> {
  const chamber = await enterChamber(unit, input.motion, voter);
  requireVoice(voter.actor, chamber.meeting.owner, accountsOf(chamber.seats, input.seat));
  const { motion, seat, nature } = input;
  const meeting = declareInterest(chamber, { motion, seat, nature });
  await saveMeeting(unit, meeting);
  return { meeting, motion };
}

export async function castOneVote(unit: UnitOfWork, input: CastVoteInput, voter: Voter): Promise<MotionKept> {
  const chamber = await enterChamber(unit, input.motion, voter);
  const { motion, seat, vote } = input;
  requireVoice(voter.actor, chamber.meeting.owner, voices(chamber, motion, seat));
  const meeting = takeVotes(chamber, { motion, votes: [{ seat, vote }] }, () => ['input', 'seat']);
  await saveMeeting(unit, meeting);
  return { meeting, motion };
}

function voices({ meeting, seats }: Chamber, motion: string, id: string): readonly string[] {
  const seat = seats.find((one) => one.id === id);
  const number = meeting.motions.find((one) => one.id === motion)?.number;
  return seat && number !== undefined ? voicesOf(seat, sittingAt(meeting, id, number)) : [];
}

export async function recordAllVotes(
  unit: UnitOfWork,
  input: RecordVotesInput,
  voter: Voter,
): Promise<MotionKept> {
  const chamber = await enterChamber(unit, input.motion, voter);
  requireOfficer(voter.actor, chamber.meeting.owner);
  const { motion, votes } = input;
  const meeting = takeVotes(chamber, { motion, votes }, (i) => ['input', 'votes', i, 'seat']);
  await saveMeeting(unit, meeting);
  return { meeting, motion };
}

/** Ends a motion, keeps what came of it, and tells what was carried. */
export async function endMotion(unit: UnitOfWork, id: string, voter: Voter): Promise<MotionKept> {
  const chamber = await enterChamber(unit, id, voter);
  requireOfficer(voter.actor, chamber.meeting.owner);
  const { meeting, motion } = closeMotion(chamber, id);
  const resolution = resolutionOf(meeting, motion)!;
  // Who leaves a seat in the same moment conflicts here, so that the count rests on seats that were held.
  await holdBoards(unit, [meeting.boardId]);
  await saveMeeting(unit, meeting);
  await addResolution(unit, resolution);
  if (resolution.outcome === 'PASSED') {
    const board = (await knownBoard(unit, meeting.boardId))!;
    const fact = passedFact(resolution, termsOn(board, meeting.date)!.name);
    unit.emit(resolutionPassed, resolution.id, fact);
  }
  return { meeting, motion: id };
}
