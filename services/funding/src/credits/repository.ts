import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { creditEarned, creditSpent } from '../contract';
import type { CreditAccount, CreditEntry, Moved } from './credit-account';

export const creditCollections: readonly CollectionDefinition[] = [
  { name: 'creditAccounts', indexes: [{ key: { body: 1, _id: 1 } }] },
  { name: 'creditEntries', indexes: [{ key: { account: 1, number: 1 }, unique: true }] },
];

export const creditAccounts = new Keep<CreditAccount>('creditAccounts');
const creditEntries = new Keep<CreditEntry>('creditEntries');

/** Keeps what moved, and tells of it; two writers of one account meet in its row. */
export async function saveMoved(unit: UnitOfWork, { account, entry }: Moved): Promise<void> {
  await creditAccounts.save(unit, account);
  await creditEntries.add(unit, entry);
  const { scheme, body } = account;
  const { kind, credits, what, on, expires } = entry;
  const told = { account: account.id, scheme, body, credits, what, on };
  if (kind === 'EARNED') unit.emit(creditEarned, account.id, { ...told, expires: expires! });
  else unit.emit(creditSpent, account.id, told);
}

export type CreditEntryPage = Connection<CreditEntry>;

export const readCredits = (db: Db) => ({
  of: new DataLoader<string, readonly CreditAccount[]>(async (bodies) => {
    const found = await creditAccounts.all({ db }, { body: { $in: [...bodies] } });
    return bodies.map((body) => found.filter((one) => one.body === body));
  }),
  entries: (account: string, page: PageArguments): Promise<CreditEntryPage> =>
    creditEntries.page(db, { filter: { account }, order: ['number'] }, page),
});
export type CreditsReader = ReturnType<typeof readCredits>;
