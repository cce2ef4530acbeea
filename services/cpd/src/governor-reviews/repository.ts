import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { Review } from './review';

type Row = Omit<Review, 'id'> & { readonly _id: string };
export type ReviewPage = Connection<Review>;

export const reviewCollections: readonly CollectionDefinition[] = [
  {
    name: 'governorReviews',
    indexes: [
      { key: { reviewedUrn: 1, _id: 1 } },
      { key: { reviewerUrn: 1, reviewedUrn: 1, heldOn: 1 } },
      { key: { owner: 1, _id: 1 } },
    ],
  },
];

const reviews = (db: Db) => db.collection<Row>('governorReviews');
const reviewOf = ({ _id, ...rest }: Row): Review => ({ id: _id, ...rest });

export async function findReview({ db, session }: UnitOfWork, id: string): Promise<Review | null> {
  const row = await reviews(db).findOne({ _id: id }, { session });
  return row && reviewOf(row);
}

export async function saveReview({ db, session }: UnitOfWork, { id, ...row }: Review): Promise<void> {
  await reviews(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

interface Pair {
  readonly reviewerUrn: string;
  readonly reviewedUrn: string;
}

/** The day on which the one last reviewed the other; null where it never did. */
export async function lastHeld({ db, session }: UnitOfWork, pair: Pair): Promise<string | null> {
  const filter = { ...pair, heldOn: { $ne: null } };
  const [row] = await reviews(db).find(filter, { session }).sort({ heldOn: -1 }).limit(1).toArray();
  return row?.heldOn ?? null;
}

/** Reviews of a school's governors, and by them. */
export const pageOfReviews = (db: Db, urn: string, page: PageArguments): Promise<ReviewPage> =>
  readPage(
    {
      ...{ collection: reviews(db), order: ['_id'] as const, toNode: reviewOf },
      filter: { $or: [{ reviewedUrn: urn }, { reviewerUrn: urn }] },
    },
    page,
  );
