export type FundKind = 'POOLED' | 'DE_DELEGATED' | 'BLOCK_TRANSFER';

/** The vote a fund rests on, as the board's service told it. */
export interface FundVote {
  /** Id of the resolution, and of the fund. */
  readonly resolution: string;
  readonly meeting: string;
  readonly date: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly explanation: string;
}

export interface Given {
  readonly body: string;
  readonly pence: number;
}

export interface Earmark {
  readonly id: string;
  readonly purpose: string;
  /** The body it is meant for, as a reference; null for none in particular. */
  readonly meantFor: string | null;
  readonly on: string;
}

/** An earmark, and the fund it is part of. */
export interface EarmarkOfFund extends Earmark {
  readonly fund: string;
}

/** Money with a purpose, opened by a vote and by nothing else (domain.md, ground rule 10). */
export interface Fund {
  /** That of the resolution: a vote opens one fund. */
  readonly id: string;
  readonly state: 'OPEN' | 'NOT_OPENED';
  /** Why the vote opened none; null where it did. */
  readonly reason: string | null;
  readonly kind: FundKind;
  readonly purpose: string;
  /** Whose board it is: the officers of this body keep the fund. */
  readonly owner: string;
  /** The board that answers for it. */
  readonly board: { readonly id: string; readonly name: string };
  readonly vote: FundVote;
  /** The most that may be given to it; 0 where the vote opened none. */
  readonly votedPence: number;
  /** The phases whose money it is; empty for all. */
  readonly phases: readonly string[];
  readonly from: string;
  /** Last day on which it takes contributions. */
  readonly to: string;
  /** What becomes of what is left of a year. */
  readonly yearEnd: 'CARRY_FORWARD' | 'CLAWBACK';
  /** What else the vote laid down, by name. */
  readonly rules: readonly { readonly name: string; readonly value: string }[];
  readonly given: readonly Given[];
  readonly earmarks: readonly Earmark[];
  readonly closedYears: readonly string[];
  /** Whose business its accounts are: the owner and who gave. */
  readonly bodies: readonly string[];
  readonly version: number;
}

/** What was given to a fund and not taken back, in pence. */
export const givenTo = ({ given }: Pick<Fund, 'given'>): number =>
  given.reduce((total, { pence }) => total + pence, 0);
