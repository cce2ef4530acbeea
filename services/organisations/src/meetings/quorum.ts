import type { Quorum } from '../boards/rules';
import { votesOf } from '../boards/seat';
import type { Ballot } from './decide';

export interface QuorumCount {
  /** Votes where the rule is a percentage, seats where it is a number. */
  readonly needed: number;
  readonly present: number;
  /** Held in all, present or not: declaring an interest does not make it less. */
  readonly held: number;
}

/** How far a quorum is there, of the whole board or of one constituency; who declared an interest is not counted. */
export function quorumOf(
  { rules, seats, attendance, interests }: Pick<Ballot, 'rules' | 'seats' | 'attendance' | 'interests'>,
  { percent, number }: Quorum,
  constituency: string | null,
): QuorumCount {
  const voting = new Set(rules.constituencies.filter((one) => one.voting).map(({ id }) => id));
  const held = seats.filter(
    (seat) => voting.has(seat.constituency) && (constituency === null || seat.constituency === constituency),
  );
  const present = held.filter(({ id }) => attendance.has(id) && !interests.has(id));
  const weigh = (some: typeof held) =>
    percent === null ? some.length : some.reduce((n, seat) => n + votesOf(seat), 0);
  const all = weigh(held);
  // Nobody is never a quorum, not even of a board without members.
  const needed = Math.max(1, percent === null ? (number ?? 1) : Math.ceil((all * percent) / 100));
  return { needed, present: weigh(present), held: all };
}
