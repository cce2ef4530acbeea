import type { Meeting, Sitting } from './meeting';
import type { Interest, Motion, SeatVote } from './motion';

/** A motion with the meeting it is put to. */
export interface MotionInMeeting extends Motion {
  readonly meeting: Meeting;
}

export interface SittingInMeeting extends Sitting {
  readonly meeting: Meeting;
}

export interface VoteInMeeting extends SeatVote {
  readonly meeting: Meeting;
}

export interface InterestInMeeting extends Interest {
  readonly meeting: Meeting;
}

/** The motion of a meeting that has it. */
export const motionOf = (meeting: Meeting, id: string): MotionInMeeting => ({
  ...meeting.motions.find((motion) => motion.id === id)!,
  meeting,
});
