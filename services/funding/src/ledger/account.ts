/**
 * What money is booked on: a fund in a financial year, an earmark within a fund, or a body such as an authority or a school
 * outside the funds. The balance of a fund or earmark is what is in it; that of a body, what it received less what it gave.
 */
export interface Account {
  readonly id: string;
  /** The fund it is part of; null for a body. */
  readonly fund: string | null;
  readonly balancePence: number;
  /** Entries booked on it: the number of the last one. */
  readonly entries: number;
  /** The latest day of its entries; null where it has none. */
  readonly lastDay: string | null;
  /** A fund's year that is closed takes no entry any more. */
  readonly closed: boolean;
}

export const fundAccount = (fund: string, year: string): string => `fund/${fund}/${year}`;
export const earmarkAccount = (fund: string, earmark: string): string => `earmark/${fund}/${earmark}`;
export const bodyAccount = (body: string): string => `body/${body}`;

/** The fund an account is part of; null for that of a body. */
export function fundOf(account: string): string | null {
  const [kind, fund] = account.split('/');
  return kind === 'body' ? null : (fund ?? null);
}

/** The body whose account it is; null for one of a fund. */
export const bodyOf = (account: string): string | null =>
  account.startsWith('body/') ? account.slice('body/'.length) : null;

export const newAccount = (id: string): Account => ({
  ...{ id, fund: fundOf(id), balancePence: 0, entries: 0, lastDay: null, closed: false },
});
