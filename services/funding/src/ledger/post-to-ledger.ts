import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { isDeepStrictEqual } from 'node:util';
import type { Moment } from '@middletier/runtime/moment';
import { post, reversalOf, type Posting, type Transaction } from './post';
import { accounts, readAccounts, savePosted, transactions } from './repository';

/**
 * Books a posting once, with all else in the unit of work: again under its id, the first is returned. Two that meet on an
 * account conflict, and one of them runs again on what the other left. Refuses as `post` does, and with POSTED_OTHERWISE.
 */
export async function postToLedger(unit: UnitOfWork, posting: Posting, moment: Moment): Promise<Transaction> {
  const before = await transactions.find(unit, posting.id);
  if (before) return repeated(before, posting);
  const ids = posting.movements.map(({ account }) => account);
  const posted = post(posting, await readAccounts(unit, ids), moment);
  await savePosted(unit, posted);
  return posted.transaction;
}

function repeated(before: Transaction, { kind, date, movements }: Posting): Transaction {
  const same = { kind: before.kind, date: before.date, movements: before.movements };
  if (isDeepStrictEqual(same, { kind, date, movements })) return before;
  throw new Refusal('POSTED_OTHERWISE', `${before.id} is posted already, and is another posting.`, ['input']);
}

/** Takes a transaction back as of today, once; it stays on record. Refuses REVERSED and as `post` does. */
export async function reverseInLedger(
  unit: UnitOfWork,
  { taken, why }: { taken: Transaction; why: string },
  moment: Moment,
): Promise<Transaction> {
  const reversal = reversalOf(taken, { date: moment.today, why });
  if (await transactions.find(unit, reversal.id))
    throw new Refusal('REVERSED', `${taken.id} is taken back already.`, ['input', 'id']);
  return postToLedger(unit, reversal, moment);
}

/** A fund's year that is closed takes no entry any more. Only one that is empty is closed. */
export async function closeAccount(unit: UnitOfWork, id: string): Promise<void> {
  const account = await accounts.find(unit, id);
  if (!account) return;
  if (account.balancePence !== 0) throw new Error(`${id} is not empty and cannot be closed`);
  await accounts.save(unit, { ...account, closed: true });
}
