import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { EarmarkOfFund, Fund } from './fund';
import { balancesOfFunds } from '../ledger/known-accounts';

export const fundCollections: readonly CollectionDefinition[] = [
  {
    name: 'funds',
    indexes: [
      { key: { from: 1, _id: 1 } },
      { key: { bodies: 1, from: 1, _id: 1 } },
      { key: { 'earmarks.meantFor': 1 } },
      { key: { owner: 1, from: 1, _id: 1 } },
    ],
  },
];

export const funds = new Keep<Fund>('funds');

interface OnDay {
  readonly fund: string;
  /** The end of this day; now where null. */
  readonly asAt: string | null;
}
export type FundPage = Connection<Fund>;
type AccountBalance = Awaited<ReturnType<typeof balancesOfFunds>>[number];

export interface FundsReader {
  readonly one: DataLoader<string, Fund | null>;
  /** Balances of all accounts of a fund. */
  readonly balances: DataLoader<OnDay, readonly AccountBalance[], string>;
  /** What was set aside for a body, in all funds. */
  readonly meantFor: DataLoader<string, readonly EarmarkOfFund[]>;
  /** Funds that a body gave to. */
  givenBy(body: string): Promise<readonly Fund[]>;
  /** Funds in the order of their votes, of a body or of all. */
  page(of: string | null, page: PageArguments): Promise<FundPage>;
}

export const readFunds = (db: Db): FundsReader => ({
  one: new DataLoader(async (ids) => {
    const found = await funds.all({ db }, { _id: { $in: [...ids] } });
    const byId = new Map(found.map((fund) => [fund.id, fund]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
  balances: new DataLoader(
    async (wanted) => {
      const days = [...new Set(wanted.map(({ asAt }) => asAt))];
      const of = (day: string | null) => wanted.flatMap(({ fund, asAt }) => (asAt === day ? [fund] : []));
      const read = await Promise.all(days.map((day) => balancesOfFunds({ db }, of(day), day)));
      return wanted.map(({ fund, asAt }) => read[days.indexOf(asAt)]!.filter((one) => one.fund === fund));
    },
    { cacheKeyFn: ({ fund, asAt }) => `${fund}|${asAt ?? ''}` },
  ),
  meantFor: new DataLoader(async (bodies) => {
    const found = await funds.all({ db }, { 'earmarks.meantFor': { $in: [...bodies] } });
    const all = found.flatMap(({ id, earmarks }) => earmarks.map((one) => ({ ...one, fund: id })));
    return bodies.map((body) => all.filter(({ meantFor }) => meantFor === body));
  }),
  givenBy: (body) => funds.all({ db }, { bodies: body, 'given.body': body }),
  page: (of, page) =>
    funds.page(db, { filter: of === null ? {} : { bodies: of }, order: ['from', '_id'] }, page),
});
