import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';
import { newAccount, type Account } from './account';
import { financialYearOf } from './financial-year';
import { addPence } from './pence';

export type TransactionKind =
  | 'CONTRIBUTION'
  | 'EARMARK'
  | 'RELEASE'
  | 'PAYMENT'
  | 'CARRY_FORWARD'
  | 'CLAWBACK'
  | 'PROFIT_SHARE'
  | 'REVERSAL';

/** Pence that come to an account, or leave it where they are negative. */
export interface Movement {
  readonly account: string;
  readonly pence: number;
}

/** Money that moves: what comes to some accounts leaves others, to the penny. */
export interface Posting {
  /** Names what it is for: posted again under its id, nothing more moves. */
  readonly id: string;
  readonly kind: TransactionKind;
  readonly date: string;
  /** The fund whose money it is: the way back to the vote. */
  readonly fund: string;
  readonly what: string;
  readonly movements: readonly Movement[];
  /** The transaction it takes back; null for none. */
  readonly reverses: string | null;
}

export interface Transaction extends Posting {
  /** Financial year of its date. */
  readonly year: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface Entry extends Movement {
  /** `ACCOUNT#NUMBER`. */
  readonly id: string;
  /** 1, 2, 3 … on its account, in the order of recording. */
  readonly number: number;
  readonly date: string;
  readonly transaction: string;
}

export interface Posted {
  readonly transaction: Transaction;
  readonly entries: readonly Entry[];
  /** As they stand after it. */
  readonly accounts: readonly Account[];
}

/**
 * Books a posting on its accounts. Money leaves a fund or an earmark only where it is there, on the day of its last movement
 * or later, so that its balance was never below nothing on any day.
 * @throws Refusal UNBALANCED, DATE_TO_COME, BAD_DATE, OVERDRAWN, BACKDATED, ACCOUNT_CLOSED, BALANCE_TOO_LARGE
 */
export function post(
  posting: Posting,
  accounts: ReadonlyMap<string, Account>,
  { today, at, by }: Moment,
): Posted {
  refuseUnbalanced(posting);
  const { id, date } = posting;
  if (checkDay(date, ['input', 'date']) > today)
    throw new Refusal('DATE_TO_COME', `${date} is still to come.`, ['input', 'date']);
  const after = posting.movements.map((movement) => {
    const account = accounts.get(movement.account) ?? newAccount(movement.account);
    return book(account, { ...movement, date });
  });
  return {
    transaction: { ...posting, year: financialYearOf(date), recordedAt: at, recordedBy: by },
    entries: posting.movements.map(({ account, pence }, i) => {
      const number = after[i]!.entries;
      return { ...{ id: `${account}#${number}`, account, number, pence, date }, transaction: id };
    }),
    accounts: after,
  };
}

function refuseUnbalanced({ movements }: Posting): void {
  const accounts = new Set(movements.map(({ account }) => account));
  const whole = movements.every(({ pence }) => Number.isInteger(pence) && pence !== 0);
  const apart = movements.length > 1 && accounts.size === movements.length;
  if (whole && apart && movements.reduce((total, { pence }) => addPence(total, pence), 0) === 0) return;
  throw new Refusal('UNBALANCED', 'What leaves accounts must come to others, to the penny.');
}

function book(account: Account, { pence, date }: Movement & { date: string }): Account {
  const { id, fund, lastDay } = account;
  if (account.closed)
    throw new Refusal('ACCOUNT_CLOSED', `The year of ${id} is closed: post in an open one.`, ['input']);
  const balancePence = addPence(account.balancePence, pence);
  if (fund !== null && pence < 0) {
    if (balancePence < 0)
      throw new Refusal(
        'OVERDRAWN',
        `${id} holds ${account.balancePence} pence, and ${-pence} were to leave it. Give no more than it holds.`,
        ['input'],
      );
    if (lastDay !== null && date < lastDay)
      throw new Refusal('BACKDATED', `${id} was last moved on ${lastDay}: take that day or a later one.`, [
        ...['input', 'date'],
      ]);
  }
  const latest = lastDay !== null && lastDay > date ? lastDay : date;
  return { ...account, balancePence, entries: account.entries + 1, lastDay: latest };
}

/** The posting that takes a transaction back, as of a day. @throws Refusal NOT_REVERSIBLE */
export function reversalOf(taken: Transaction, { date, why }: { date: string; why: string }): Posting {
  if (!['CONTRIBUTION', 'EARMARK', 'PAYMENT'].includes(taken.kind))
    throw new Refusal('NOT_REVERSIBLE', `A ${taken.kind} is not taken back: post anew.`, ['input', 'id']);
  return {
    ...{ id: `reversal/${taken.id}`, kind: 'REVERSAL', date, fund: taken.fund, what: why },
    movements: taken.movements.map(({ account, pence }) => ({ account, pence: -pence })),
    reverses: taken.id,
  };
}
