import type { MotionKind, VotingPhase } from '../boards/rules';
import type { Decision } from './decide';

export type VoteCast = 'FOR' | 'AGAINST' | 'ABSTAIN';

/** What a motion is about, as other services act on it. */
export interface MotionSubject {
  readonly purpose: string | null;
  /** Whole pence. */
  readonly amountPence: number | null;
  /** The year it is for, for example 2012-13. */
  readonly year: string | null;
  /** URNs of the schools it is about. */
  readonly schools: readonly string[];
  /** What else a reader needs, by name. */
  readonly details: readonly { readonly name: string; readonly value: string }[];
}

export interface Interest {
  readonly seat: string;
  readonly nature: string;
  readonly declaredBy: string;
  readonly declaredAt: Date;
}

export interface SeatVote {
  readonly seat: string;
  readonly vote: VoteCast;
  /** Who sat: the holder or the substitute. */
  readonly castBy: string;
  readonly recordedBy: string;
  readonly castAt: Date;
}

/** A question put to a board's vote. */
export interface Motion {
  /** `MEETING-NUMBER`: a motion is found by its meeting. */
  readonly id: string;
  /** 1, 2, 3 … in the order they are put. */
  readonly number: number;
  readonly text: string;
  readonly kind: MotionKind;
  /** The phase it is for; null for every phase. */
  readonly phase: VotingPhase | null;
  readonly subject: MotionSubject;
  readonly interests: readonly Interest[];
  readonly votes: readonly SeatVote[];
  /** Null while it is open. */
  readonly decision: Decision | null;
  readonly decidedAt: Date | null;
}

export const motionId = (meeting: string, number: number): string => `${meeting}-${number}`;

/** The meeting a motion's id leads to. */
export const meetingOf = (motion: string): string => motion.slice(0, Math.max(0, motion.lastIndexOf('-')));
