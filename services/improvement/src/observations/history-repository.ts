import { endOfDay } from '@middletier/runtime/day';
import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { insertAll } from '@middletier/runtime/insert-all';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { keyOf, knownAt, type KeptObservation } from './kept-observation';
import type { Observation } from './observation';
import { withTold } from './snapshot';

/** The id begins with the subject, then the measure and the period: it is the only index that reading needs. */
type Row = KeptObservation & { readonly _id: string };

export const historyCollections: readonly CollectionDefinition[] = [{ name: 'observations' }];

const collection = (db: Db) => db.collection<Row>('observations');

/** What is kept under some keys, by key. */
export async function readKept(
  { db, session }: UnitOfWork,
  keys: readonly string[],
): Promise<Map<string, KeptObservation>> {
  const rows = await collection(db)
    .find({ _id: { $in: [...keys] } }, { session })
    .toArray();
  return new Map(rows.map(({ _id, ...kept }) => [_id, kept]));
}

/** All that is kept of some measures of a subject. */
export async function keptOfMeasures(
  { db, session }: UnitOfWork,
  subject: string,
  measures: readonly string[],
): Promise<KeptObservation[]> {
  if (measures.length === 0) return [];
  const among = measures.map((measure) => ({ _id: beginningWith(`${subject}|${measure}`) }));
  const rows = await collection(db).find({ $or: among }, { session }).toArray();
  return rows.map(({ _id, ...kept }): KeptObservation => kept);
}

/** Writes what is new and what was superseded, each in one message. */
export async function saveKept(unit: UnitOfWork, kept: readonly KeptObservation[]): Promise<void> {
  const [fresh, corrected] = [
    kept.filter(({ superseded }) => superseded.length === 0),
    kept.filter(({ superseded }) => superseded.length > 0),
  ];
  const rows = fresh.map((one) => ({ _id: keyOf(one), ...one }));
  await insertAll(unit, { collection: 'observations', rows });
  if (corrected.length === 0) return;
  const writes = corrected.map((one) => ({
    replaceOne: { filter: { _id: keyOf(one) }, replacement: one },
  }));
  await collection(unit.db).bulkWrite(writes, { session: unit.session, ordered: false });
}

/** Ids that begin with a text: `|` is followed by `}` in the order of characters. */
const beginningWith = (text: string) => ({ $gte: `${text}|`, $lt: `${text}}` });

export type ObservationPage = Connection<KeptObservation>;

interface HistoryAsked extends PageArguments {
  readonly subject: string;
  readonly measures: readonly string[] | null;
}

/** A subject's history by measure and period, a page at a time. */
export function historyPage(
  db: Db,
  { subject, measures, first, after }: HistoryAsked,
): Promise<ObservationPage> {
  const among = measures && {
    $or: measures.map((measure) => ({ _id: beginningWith(`${subject}|${measure}`) })),
  };
  const filter = measures?.length === 0 ? { _id: '' } : (among ?? { _id: beginningWith(subject) });
  return readPage(
    {
      collection: collection(db),
      filter,
      order: ['_id'],
      toNode: ({ _id, ...kept }): KeptObservation => kept,
    },
    { first, after },
  );
}

export interface ObservedAt {
  readonly urn: string;
  /** YYYY-MM-DD. */
  readonly asAt: string;
}
export type PastObservationLoader = DataLoader<ObservedAt, readonly Observation[], string>;

/** The latest of each measure as it was known at the end of a day: one query for all schools of a request. */
export const loadPastObservations = (db: Db): PastObservationLoader =>
  new DataLoader(
    async (asked) => {
      const urns = [...new Set(asked.map(({ urn }) => urn))];
      const rows = await collection(db)
        .find({ $or: urns.map((urn) => ({ _id: beginningWith(urn) })) })
        .toArray();
      const bySchool = new Map<string, KeptObservation[]>(urns.map((urn) => [urn, []]));
      for (const row of rows) bySchool.get(row.subject)?.push(row);
      return asked.map(({ urn, asAt }) => observedAt(bySchool.get(urn) ?? [], endOfDay(asAt)));
    },
    { cacheKeyFn: ({ urn, asAt }) => `${urn}|${asAt}` },
  );

function observedAt(kept: readonly KeptObservation[], moment: Date): readonly Observation[] {
  const told = kept.flatMap((one) => {
    const version = knownAt(one, moment);
    return version && !('withdrawn' in version) ? [{ ...one, ...version }] : [];
  });
  return withTold([], told);
}
