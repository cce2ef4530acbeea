import type { Connection } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Adviser } from './adviser';
import type { Allocation } from './allocation';

export const adviserCollections: readonly CollectionDefinition[] = [
  { name: 'advisers', indexes: [{ key: { localAuthority: 1, name: 1, _id: 1 } }] },
  {
    name: 'adviserAllocations',
    indexes: [{ key: { urn: 1, year: 1, _id: 1 } }, { key: { adviser: 1, year: 1 } }],
  },
];

export const advisers = new Keep<Adviser>('advisers');
export const allocations = new Keep<Allocation>('adviserAllocations');

export type AdviserPage = Connection<Adviser>;
export type AllocationPage = Connection<Allocation>;

/** Days that an adviser has given away in a school year. */
export async function loadOf(unit: UnitOfWork, adviser: string, year: number): Promise<number> {
  const given = await allocations.all(unit, { adviser, year, endedOn: null });
  return given.reduce((sum, { days }) => sum + days, 0);
}

export interface Advisers {
  readonly byId: DataLoader<string, Adviser | null>;
  /** Days given away, by adviser and school year. */
  readonly loads: DataLoader<{ readonly adviser: string; readonly year: number }, number, string>;
}

const keyOf = ({ adviser, year }: { readonly adviser: string; readonly year: number }) =>
  `${adviser}|${year}`;

export const openAdvisers = (db: Db): Advisers => ({
  byId: advisers.byId(db),
  loads: new DataLoader(
    async (wanted) => {
      const given = await allocations.all(
        { db },
        {
          adviser: { $in: wanted.map(({ adviser }) => adviser) },
          year: { $in: wanted.map(({ year }) => year) },
          endedOn: null,
        },
      );
      const sums = new Map<string, number>();
      for (const one of given) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.days);
      return wanted.map((one) => sums.get(keyOf(one)) ?? 0);
    },
    { cacheKeyFn: keyOf },
  ),
});
