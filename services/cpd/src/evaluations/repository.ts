import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Evaluation, Step } from './evaluation';
import { qualityOf, type Quality, type Tallies, type Tally } from './quality';

type Row = Omit<Evaluation, 'id'> & { readonly _id: string };
type TallyRow = Tally & { readonly _id: string; readonly of: string; readonly step: Step };

/** Under which the tally of all training is kept. */
const ALL = '*';

export const evaluationCollections: readonly CollectionDefinition[] = [
  { name: 'evaluations', indexes: [{ key: { bookingId: 1 } }] },
  { name: 'evaluationTallies', indexes: [{ key: { of: 1 } }] },
];

const evaluations = (db: Db) => db.collection<Row>('evaluations');
const tallies = (db: Db) => db.collection<TallyRow>('evaluationTallies');
const evaluationOf = ({ _id, ...rest }: Row): Evaluation => ({ id: _id, ...rest });

export async function findEvaluations({ db, session }: UnitOfWork, bookingId: string): Promise<Evaluation[]> {
  return (await evaluations(db).find({ bookingId }, { session }).toArray()).map(evaluationOf);
}

/** An evaluation, counted for its offer, its provider and all training. */
export async function addEvaluation({ db, session }: UnitOfWork, { id, ...row }: Evaluation): Promise<void> {
  await evaluations(db).insertOne({ _id: id, ...row }, { session });
  const { step, score } = row;
  const writes = [`offer/${row.offerId}`, `provider/${row.providerId}`, ALL].map((of) => ({
    updateOne: {
      filter: { _id: `${of}|${step}` },
      update: { $inc: { answers: 1, sum: score }, $set: { of, step } },
      upsert: true,
    },
  }));
  await tallies(db).bulkWrite(writes, { session, ordered: false });
}

async function readTallies(db: Db, of: readonly string[], unit?: UnitOfWork): Promise<Map<string, Tallies>> {
  const session = unit && { session: unit.session };
  const rows = await tallies(db)
    .find({ of: { $in: [...of] } }, session)
    .toArray();
  const found = new Map<string, Tallies>();
  for (const { of: whose, step, answers, sum } of rows)
    found.set(whose, { ...found.get(whose), [step]: { answers, sum } });
  return found;
}

/** What may be expected of a provider, as a unit of work sees it. */
export async function providerQuality(unit: UnitOfWork, provider: string): Promise<Quality> {
  const found = await readTallies(unit.db, [`provider/${provider}`, ALL], unit);
  return qualityOf(found.get(`provider/${provider}`) ?? {}, found.get(ALL) ?? {});
}

export interface Evaluations {
  /** By `offer/ID` or `provider/ID`. */
  readonly quality: DataLoader<string, Quality>;
  /** Of bookings, in the order of their steps' days. */
  readonly of: DataLoader<string, readonly Evaluation[]>;
}

export const openEvaluations = (db: Db): Evaluations => ({
  quality: new DataLoader(async (whose) => {
    const found = await readTallies(db, [...whose, ALL]);
    return whose.map((one) => qualityOf(found.get(one) ?? {}, found.get(ALL) ?? {}));
  }),
  of: new DataLoader(async (bookings) => {
    const rows = await evaluations(db)
      .find({ bookingId: { $in: [...bookings] } })
      .sort({ on: 1, _id: 1 })
      .toArray();
    return bookings.map((id) => rows.filter(({ bookingId }) => bookingId === id).map(evaluationOf));
  }),
});
