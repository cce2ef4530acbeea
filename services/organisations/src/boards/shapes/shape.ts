import type { BoardRules, Constituency, Publicness } from '../rules';

/** A kind of board that is ready to be opened; the numbers of seats may be changed on opening. */
export interface BoardShape {
  readonly id: string;
  readonly title: string;
  /** Where it comes from, and what there is left open. */
  readonly note: string;
  readonly publicness: Publicness;
  readonly rules: BoardRules;
}

type Given = Pick<Constituency, 'id' | 'name' | 'seats' | 'appointedBy'> & Partial<Constituency>;

const PLAIN = {
  voting: true,
  phase: null,
  countsFor: null,
  shares: null,
  quorum: null,
  veto: false,
} as const;

/** Seats with a vote each on everything, but for what is said. */
export const seatsOf = (given: Given): Constituency => ({ ...PLAIN, ...given });

/** Seats that speak and do not vote. */
export const withoutVote = (given: Given): Constituency => ({ ...seatsOf(given), voting: false });

/** Text written over several lines, as one paragraph. */
export const paragraph = (text: string): string => text.replace(/\s+/g, ' ').trim();
