import { Refusal } from '@middletier/runtime/refusal';
import type { BoardRules } from '../boards/rules';
import { isHeldOn, type Seat } from '../boards/seat';
import { requireSeat } from './attend';
import { requireOpen } from './call-meeting';
import { decide, electorate } from './decide';
import { changed, presentAt, sittingAt, type Meeting } from './meeting';
import type { Motion, SeatVote, VoteCast } from './motion';

/** What every deed at a vote needs to know. */
export interface Chamber {
  readonly meeting: Meeting;
  readonly seats: readonly Seat[];
  readonly by: string;
  readonly now: Date;
}

type Path = readonly (string | number)[];

interface OpenMotion {
  readonly motion: Motion;
  readonly rules: BoardRules;
}

/** @throws Refusal MOTION_UNKNOWN, MEETING_NOT_OPEN, MOTION_CLOSED */
function requireOpenMotion({ meeting }: Chamber, id: string): OpenMotion {
  const motion = meeting.motions.find((one) => one.id === id);
  if (!motion) throw new Refusal('MOTION_UNKNOWN', `The meeting has no motion ${id}.`, ['input', 'motion']);
  const rules = requireOpen(meeting);
  if (motion.decision === null) return { motion, rules };
  throw new Refusal('MOTION_CLOSED', `Motion ${motion.number} is decided: put a new motion to vote again.`, [
    'input',
    'motion',
  ]);
}

const withMotion = (meeting: Meeting, motion: Motion): Meeting =>
  changed(meeting, { motions: meeting.motions.map((one) => (one.id === motion.id ? motion : one)) });

export interface Declaration {
  readonly motion: string;
  readonly seat: string;
  readonly nature: string;
}

/** Who declares neither votes on the motion nor counts in its quorum. @throws Refusal INTEREST_DECLARED, ALREADY_VOTED, and those of a seat and a motion */
export function declareInterest(chamber: Chamber, { motion: id, seat: of, nature }: Declaration): Meeting {
  const { meeting, seats, by, now } = chamber;
  const { motion } = requireOpenMotion(chamber, id);
  const seat = requireSeat(seats, of, { date: meeting.date, path: ['input', 'seat'] });
  if (motion.interests.some((one) => one.seat === seat.id))
    throw new Refusal('INTEREST_DECLARED', `${seat.holder} has declared an interest already.`, [
      'input',
      'seat',
    ]);
  if (motion.votes.some((one) => one.seat === seat.id))
    throw new Refusal('ALREADY_VOTED', `${seat.holder} has voted on it: an interest is declared before.`, [
      'input',
      'seat',
    ]);
  const interest = { seat: seat.id, nature: nature.trim(), declaredBy: by, declaredAt: now };
  return withMotion(meeting, { ...motion, interests: [...motion.interests, interest] });
}

export interface VoteGiven {
  readonly seat: string;
  readonly vote: VoteCast;
}

/**
 * Takes votes, all or none.
 * @throws Refusal SEAT_UNKNOWN, SEAT_LEFT, SEAT_WITHOUT_VOTE, NOT_THEIR_VOTE, INTEREST_DECLARED, NOT_PRESENT,
 *   ALREADY_VOTED, MOTION_CLOSED, MEETING_NOT_OPEN
 */
export function takeVotes(
  chamber: Chamber,
  { motion: id, votes }: { motion: string; votes: readonly VoteGiven[] },
  pathOf: (i: number) => Path,
): Meeting {
  const { motion, rules } = requireOpenMotion(chamber, id);
  const voted = votes.reduce((so, given, i) => {
    const vote = readVote(chamber, { motion: so, rules }, { given, path: pathOf(i) });
    return { ...so, votes: [...so.votes, vote] };
  }, motion);
  return withMotion(chamber.meeting, voted);
}

function readVote(
  { meeting, seats, by, now }: Chamber,
  { motion, rules }: OpenMotion,
  { given, path }: { given: VoteGiven; path: Path },
): SeatVote {
  const refuse = (code: string, message: string) => new Refusal(code, message, path);
  const seat = requireSeat(seats, given.seat, { date: meeting.date, path });
  const constituency = rules.constituencies.find(({ id }) => id === seat.constituency);
  if (!constituency?.voting)
    throw refuse('SEAT_WITHOUT_VOTE', `${seat.holder} sits on this board to be heard, without a vote.`);
  if (!electorate({ rules, motion }).includes(constituency))
    throw refuse(
      'NOT_THEIR_VOTE',
      `${constituency.name} do not vote on motion ${motion.number} by the board's rules.`,
    );
  if (motion.interests.some((one) => one.seat === seat.id))
    throw refuse(
      'INTEREST_DECLARED',
      `${seat.holder} declared an interest in it and so does not vote on it.`,
    );
  const sitting = sittingAt(meeting, seat.id, motion.number);
  if (!sitting)
    throw refuse(
      'NOT_PRESENT',
      `Nobody sat for ${seat.holder} at motion ${motion.number}: record the attendance first.`,
    );
  if (motion.votes.some((one) => one.seat === seat.id))
    throw refuse('ALREADY_VOTED', `The vote of ${seat.holder} is cast: it stands.`);
  return { seat: seat.id, vote: given.vote, castBy: sitting.sitter, recordedBy: by, castAt: now };
}

/** Counts the votes and ends the motion, whatever came of it. @throws Refusal MOTION_UNKNOWN, MEETING_NOT_OPEN, MOTION_CLOSED */
export function closeMotion(chamber: Chamber, id: string): { meeting: Meeting; motion: Motion } {
  const { meeting, seats, now } = chamber;
  const { motion, rules } = requireOpenMotion(chamber, id);
  const decision = decide({
    ...{ rules, motion },
    seats: seats.filter((seat) => isHeldOn(seat, meeting.date)),
    attendance: presentAt(meeting, motion.number),
    interests: new Set(motion.interests.map(({ seat }) => seat)),
    votes: new Map(motion.votes.map(({ seat, vote }) => [seat, vote])),
  });
  const decided = { ...motion, decision, decidedAt: now };
  return { meeting: withMotion(meeting, decided), motion: decided };
}
