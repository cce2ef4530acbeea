import type { Fund } from '../funds/fund';

/** What moved between a fund and others in a time, in pence, less what was taken back. */
export interface Flows {
  readonly given: number;
  readonly paid: number;
  /** To those who gave, and to those who share a profit. */
  readonly returned: number;
}

/** A fund in a financial year: what it began with, what came and went, and what it ended with. */
export interface FundYear extends Flows {
  readonly fund: Fund;
  readonly year: string;
  readonly broughtForward: number;
  readonly left: number;
  /** What of it is set aside. */
  readonly inEarmarks: number;
  readonly closed: boolean;
}

/** All funds of a body in a financial year. */
export interface FinancialYear {
  readonly of: string;
  readonly year: string;
  readonly funds: readonly FundYear[];
}

type Sum = 'broughtForward' | 'given' | 'paid' | 'returned' | 'left' | 'inEarmarks';

export const sumOf = ({ funds }: FinancialYear, what: Sum): number =>
  funds.reduce((sum, one) => sum + one[what], 0);

/** What its vote says of what is left of a year. */
export const becomesOf = ({ rules, yearEnd }: Fund): Fund['yearEnd'] | 'SHARED' =>
  rules.some(({ name }) => name.startsWith('share:')) ? 'SHARED' : yearEnd;
