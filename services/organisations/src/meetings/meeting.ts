import type { BodyRef } from '../bodies/body';
import type { BoardRules, Publicness } from '../boards/rules';
import type { Motion } from './motion';

/** Who sat on a seat, and for which motions. */
export interface Sitting {
  readonly seat: string;
  /** The holder, or a substitute named for the seat. */
  readonly sitter: string;
  readonly substitute: boolean;
  /** First motion they were there for, 1 where they were there from the beginning. */
  readonly fromMotion: number;
  /** First motion they were no longer there for; null where they stayed. */
  readonly leftBefore: number | null;
}

export interface Minutes {
  readonly text: string;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  /** Null while they are a draft. */
  readonly publishedAt: Date | null;
}

/** A meeting of a board with all that is put to it, changed as one. */
export interface Meeting {
  readonly id: string;
  readonly boardId: string;
  /** Of the board, on the day of the meeting: its papers stay as public as they were written. */
  readonly owner: BodyRef;
  readonly publicness: Publicness;
  readonly date: string;
  /** Those it is held by, fixed when it is opened: no later change of the board reaches its votes. */
  readonly rules: BoardRules | null;
  readonly place: string | null;
  readonly agenda: readonly string[];
  readonly state: 'CALLED' | 'OPEN' | 'CLOSED' | 'CANCELLED';
  /** Of one that was called and never held. */
  readonly cancelledBecause?: string;
  readonly sittings: readonly Sitting[];
  readonly motions: readonly Motion[];
  /** Drafts and what was published, oldest first: minutes are corrected by new ones. */
  readonly minutes: readonly Minutes[];
  readonly version: number;
}

/** Whoever sits on a seat while a motion is put; undefined where it is empty. */
export const sittingAt = (
  { sittings }: Pick<Meeting, 'sittings'>,
  seat: string,
  motion: number,
): Sitting | undefined =>
  sittings.find(
    (one) =>
      one.seat === seat && one.fromMotion <= motion && (one.leftBefore === null || motion < one.leftBefore),
  );

/** The seats somebody sits on while a motion is put. */
export const presentAt = (meeting: Pick<Meeting, 'sittings'>, motion: number): Set<string> =>
  new Set(meeting.sittings.filter(({ seat }) => sittingAt(meeting, seat, motion)).map(({ seat }) => seat));

export const changed = (meeting: Meeting, change: Partial<Meeting>): Meeting => ({
  ...meeting,
  ...change,
  version: meeting.version + 1,
});
