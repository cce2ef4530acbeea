import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Acknowledgement } from './acknowledge';
import type { Briefing } from './briefing';
import type { FeedPlace } from './feed';

type BriefingRow = Briefing & { readonly _id: string };
type AcknowledgementRow = Acknowledgement & { readonly _id: string };
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

export const briefingCollections: readonly CollectionDefinition[] = [
  {
    name: 'briefings',
    indexes: [
      { key: { id: 1, version: 1 }, unique: true },
      { key: { inForceFrom: 1, sequence: 1 } },
      { key: { supersededFrom: 1, inForceFrom: 1 } },
    ],
  },
  { name: 'briefingAcknowledgements', indexes: [{ key: { briefingId: 1, version: 1 } }] },
  { name: 'briefingSequence' },
];

const briefingsOf = (db: Db) => db.collection<BriefingRow>('briefings');
const acknowledgementsOf = (db: Db) => db.collection<AcknowledgementRow>('briefingAcknowledgements');

const briefingOf = ({ _id, ...briefing }: BriefingRow): Briefing => briefing;
const within = ({ session }: Reading) => (session ? { session } : {});

/** Versions in force on a day, withdrawals left out, the newest last. */
export async function findInForce(db: Db, day: string): Promise<Briefing[]> {
  const rows = await briefingsOf(db)
    .find({ supersededFrom: { $gt: day }, inForceFrom: { $lte: day }, withdrawn: false })
    .sort({ sequence: 1 })
    .toArray();
  return rows.map(briefingOf);
}

/** All versions of a briefing, the first one first. */
export async function findVersions(reading: Reading, id: string): Promise<Briefing[]> {
  const rows = await briefingsOf(reading.db).find({ id }, within(reading)).sort({ version: 1 }).toArray();
  return rows.map(briefingOf);
}

/** Versions that schools could see by a day, in the order in which they could. */
export async function readFeed(
  db: Db,
  { after: [day, sequence], by, limit }: { after: FeedPlace; by: string; limit: number },
): Promise<Briefing[]> {
  const beyond = [{ inForceFrom: { $gt: day } }, { inForceFrom: day, sequence: { $gt: sequence } }];
  const rows = await briefingsOf(db)
    .find({ $and: [{ $or: beyond }, { inForceFrom: { $lte: by } }] })
    .sort({ inForceFrom: 1, sequence: 1 })
    .limit(limit)
    .toArray();
  return rows.map(briefingOf);
}

/** The next number of all versions; two who issue at once wait for each other here. */
export async function claimSequence({ db, session }: UnitOfWork): Promise<number> {
  const row = await db
    .collection<{ _id: string; last: number }>('briefingSequence')
    .findOneAndUpdate(
      { _id: 'briefings' },
      { $inc: { last: 1 } },
      { session, upsert: true, returnDocument: 'after' },
    );
  return row!.last;
}

/** Keeps the versions of a briefing. */
export async function saveVersions(
  { db, session }: UnitOfWork,
  versions: readonly Briefing[],
): Promise<void> {
  const writes = versions.map((briefing) => ({
    replaceOne: {
      filter: { _id: `${briefing.id}@${briefing.version}` },
      replacement: briefing,
      upsert: true,
    },
  }));
  await briefingsOf(db).bulkWrite(writes, { session });
}

export type AcknowledgementKey = Pick<Acknowledgement, 'briefingId' | 'version' | 'urn'>;

/** Names a school's acknowledgement of a version. */
export const acknowledgementKey = ({ briefingId, version, urn }: AcknowledgementKey): string =>
  `${briefingId}@${version}|${urn}`;

export async function findAcknowledgements(
  reading: Reading,
  keys: readonly string[],
): Promise<Map<string, Acknowledgement>> {
  const rows = await acknowledgementsOf(reading.db)
    .find({ _id: { $in: [...keys] } }, within(reading))
    .toArray();
  return new Map(rows.map(({ _id, ...acknowledgement }) => [_id, acknowledgement]));
}

/** URNs of the schools that have acknowledged a version. */
export const whoAcknowledged = (db: Db, { id, version }: Briefing): Promise<string[]> =>
  acknowledgementsOf(db).distinct('urn', { briefingId: id, version });

export async function addAcknowledgement({ db, session }: UnitOfWork, given: Acknowledgement): Promise<void> {
  await acknowledgementsOf(db).insertOne({ _id: acknowledgementKey(given), ...given }, { session });
}
