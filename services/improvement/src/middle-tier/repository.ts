import { insertAll } from '@middletier/runtime/insert-all';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { yearUpTo, type Spent } from './spending';

export const spendingCollections: readonly CollectionDefinition[] = [
  { name: 'supportSpending', indexes: [{ key: { code: 1, date: 1, pence: 1 } }, { key: { payment: 1 } }] },
];

const spending = new Keep<Spent>('supportSpending');

export const spentOn = (unit: UnitOfWork, payments: readonly string[]): Promise<Spent[]> =>
  spending.all(unit, { payment: { $in: [...payments] } });

export const addSpent = (unit: UnitOfWork, spent: readonly Spent[]): Promise<void> =>
  insertAll(unit, { collection: spending.name, rows: spent.map(({ id, ...row }) => ({ _id: id, ...row })) });

interface YearOf {
  readonly code: string;
  /** The last day of the twelve months. */
  readonly day: string;
}
export type SpendingLoader = DataLoader<YearOf, number | null, string>;

/** What authorities bore in the twelve months up to a day, in pence, one question for each day; null where nothing was told. */
export const loadSpending = (db: Db): SpendingLoader =>
  new DataLoader(
    async (wanted) => {
      const days = [...new Set(wanted.map(({ day }) => day))];
      const of = (day: string) => wanted.flatMap((one) => (one.day === day ? [one.code] : []));
      const sums = await Promise.all(days.map((day) => sumUp(db, of(day), day)));
      return wanted.map(({ code, day }) => sums[days.indexOf(day)]!.get(code) ?? null);
    },
    { cacheKeyFn: ({ code, day }) => `${code}|${day}` },
  );

async function sumUp(db: Db, codes: readonly string[], day: string): Promise<Map<string, number>> {
  const { after, upTo } = yearUpTo(day);
  const sums = await spending
    .rows(db)
    .aggregate<{ _id: string; pence: number }>([
      { $match: { code: { $in: [...codes] }, date: { $gt: after, $lte: upTo } } },
      { $group: { _id: '$code', pence: { $sum: '$pence' } } },
    ])
    .toArray();
  return new Map(sums.map(({ _id, pence }) => [_id, pence]));
}
