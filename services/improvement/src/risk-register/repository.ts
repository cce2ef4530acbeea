import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { RowOf } from '@middletier/runtime/keep';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import type { RiskEntry } from './risk-entry';

export const riskCollections: readonly CollectionDefinition[] = [
  {
    name: 'riskEntries',
    indexes: [
      {
        key: { urn: 1 },
        name: 'one open at a time',
        unique: true,
        partialFilterExpression: { closedOn: null },
      },
      { key: { urn: 1, rank: 1, _id: 1 } },
    ],
  },
];

export const entries = new Keep<RiskEntry>('riskEntries');

export type RiskLoader = DataLoader<string, RiskEntry | null>;

/** The open entry by URN; who asks is looked at where it is shown. */
export const loadRisks = (db: Db): RiskLoader =>
  new DataLoader(async (urns) => {
    const open = await entries.all({ db }, { urn: { $in: [...urns] }, closedOn: null });
    const found = new Map(open.map((entry) => [entry.urn, entry]));
    return urns.map((urn) => found.get(urn) ?? null);
  });

export type RiskPage = Connection<RiskEntry>;

export const pageOfRisks = (
  db: Db,
  filter: Filter<RowOf<RiskEntry>>,
  page: PageArguments,
): Promise<Connection<RiskEntry>> => entries.page(db, { filter, order: ['rank', '_id'] }, page);
