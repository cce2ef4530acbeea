import type { BodyRef } from '../bodies/body';
import type { MotionKind, Publicness, VotingPhase } from '../boards/rules';
import type { ResolutionPassed } from '../contract';
import type { Decision, Outcome } from './decide';
import type { Meeting } from './meeting';
import type { Motion, MotionSubject } from './motion';

/** What came of a motion, as it is kept for good. */
export interface Resolution {
  /** That of the motion. */
  readonly id: string;
  readonly meetingId: string;
  readonly boardId: string;
  readonly owner: BodyRef;
  readonly publicness: Publicness;
  /** Day of the meeting. */
  readonly date: string;
  readonly number: number;
  readonly kind: MotionKind;
  readonly phase: VotingPhase | null;
  readonly text: string;
  readonly subject: MotionSubject;
  readonly outcome: Outcome;
  readonly decision: Decision;
  readonly decidedAt: Date;
}

/** The resolution of a motion; null while it is open. */
export function resolutionOf(meeting: Meeting, motion: Motion): Resolution | null {
  const { id, number, kind, phase, text, subject, decision, decidedAt } = motion;
  if (decision === null || decidedAt === null) return null;
  const { boardId, owner, publicness, date } = meeting;
  return {
    ...{ id, meetingId: meeting.id, boardId, owner, publicness, date, number },
    ...{ kind, phase, text, subject, outcome: decision.outcome, decision, decidedAt },
  };
}

/** A resolution as other services are told of it: counts, and no names. */
export function passedFact(resolution: Resolution, boardName: string): ResolutionPassed {
  const { id, boardId, meetingId, owner, date, kind, phase, text, subject, decision } = resolution;
  return {
    ...{ resolutionId: id, meetingId, owner, date, kind, phase, text },
    board: { id: boardId, name: boardName },
    subject: {
      ...{ purpose: subject.purpose, amountPence: subject.amountPence, year: subject.year },
      schools: [...subject.schools],
      details: subject.details.map(({ name, value }) => ({ name, value })),
    },
    votes: { for: decision.for, against: decision.against, abstain: decision.abstain },
    constituencies: decision.constituencies.map((one) => ({
      ...{ id: one.constituency, name: one.name, phase: one.phase, outcome: one.outcome },
      ...{ for: one.for, against: one.against, abstain: one.abstain },
    })),
    explanation: decision.explanation,
  };
}
