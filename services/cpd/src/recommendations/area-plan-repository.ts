import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { AreaPlanKnown } from './area-priority';

type Row = Omit<AreaPlanKnown, 'id'> & { readonly _id: string };

export const areaPlanCollections: readonly CollectionDefinition[] = [
  { name: 'areaPlansTold', indexes: [{ key: { 'area.authorities': 1 } }, { key: { 'area.urns': 1 } }] },
];

const plans = (db: Db) => db.collection<Row>('areaPlansTold');

/** The newest version of each plan; one that comes late, out of the dead letters, replaces no newer one. */
export async function recordPlans(
  { db, session }: UnitOfWork,
  told: readonly AreaPlanKnown[],
): Promise<void> {
  for (const { id: _id, ...plan } of told) {
    const kept = await plans(db).findOne({ _id }, { session, projection: { version: 1 } });
    if (kept && kept.version > plan.version) continue;
    await plans(db).replaceOne({ _id }, plan, { upsert: true, session });
  }
}

/** Where a school is, as far as plans go. */
export interface InArea {
  readonly urn: string;
  readonly localAuthority: string;
}

export type AreaPlanLoader = DataLoader<InArea, readonly AreaPlanKnown[], string>;

/** Plans that may be for a school, by id; one query for all schools of a request. */
export const loadAreaPlans = (db: Db): AreaPlanLoader =>
  new DataLoader(
    async (schools) => {
      const [urns, authorities] = [
        schools.map(({ urn }) => urn),
        [...new Set(schools.map(({ localAuthority }) => localAuthority))],
      ];
      const any = [{ 'area.urns': { $in: urns } }, { 'area.authorities': { $in: authorities } }];
      const rows = await plans(db).find({ $or: any }).sort({ _id: 1 }).toArray();
      return schools.map(({ urn, localAuthority }) =>
        rows
          .filter(({ area }) => area.urns.includes(urn) || area.authorities.includes(localAuthority))
          .map(({ _id, ...plan }) => ({ id: _id, ...plan })),
      );
    },
    { cacheKeyFn: ({ urn }) => urn },
  );
