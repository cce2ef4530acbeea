import type { Entry, Transaction } from './post';
import type { Wanted } from './statement';

const PATH = '/ledger/statement';

/** Where the gateway gives a statement as a file. */
export function addressOf({ account, from, to }: Wanted): string {
  const search = new URLSearchParams({ account });
  if (from !== null) search.set('from', from);
  if (to !== null) search.set('to', to);
  return `${PATH}?${search.toString()}`;
}

interface Booked {
  readonly line: Entry & { readonly balancePence: number };
  readonly transaction: Transaction;
  /** Id of the vote that its fund rests on. */
  readonly vote: string;
}

const COLUMNS = {
  date: ({ line }: Booked) => line.date,
  number: ({ line }: Booked) => `${line.number}`,
  kind: ({ transaction }: Booked) => transaction.kind,
  what: ({ transaction }: Booked) => asText(transaction.what),
  received: ({ line }: Booked) => (line.pence > 0 ? pounds(line.pence) : ''),
  paid: ({ line }: Booked) => (line.pence < 0 ? pounds(-line.pence) : ''),
  balance: ({ line }: Booked) => pounds(line.balancePence),
  transaction: ({ transaction }: Booked) => transaction.id,
  takesBack: ({ transaction }: Booked) => transaction.reverses ?? '',
  fund: ({ transaction }: Booked) => transaction.fund,
  vote: ({ vote }: Booked) => vote,
  recordedAt: ({ transaction }: Booked) => transaction.recordedAt,
  recordedBy: ({ transaction }: Booked) => asText(transaction.recordedBy),
};

export const statementHeader = `${Object.keys(COLUMNS).join(',')}\r\n`;

/** An entry on one line; what a treasurer adds up is in pounds with two places. */
export const statementLine = (booked: Booked): string =>
  `${Object.values(COLUMNS)
    .map((column) => quoted(column(booked)))
    .join(',')}\r\n`;

/** 12345 as 123.45: exact, since no fraction is ever computed. */
export function pounds(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Text that a spreadsheet would take for a formula begins with an apostrophe. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Quoted where it must be (RFC 4180). */
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
