import type { Collection, Db, Document } from 'mongodb';
import { tallyFacets, type Facets, type Group } from './facets';
import { keptUntilChange } from './kept-answers-repository';
import { byRarestWord } from './query-repository';
import type { Search } from './school-filter';
import { queriesAsAt, queryFor } from './search-repository';

/**
 * How many schools of a search there are of each phase, status, type, authority and region. To count the whole country takes
 * a fifth of a second, so that counts are kept until the register changes.
 */
export const countFacets = (db: Db, search: Search): Promise<Facets> =>
  keptUntilChange(db, `facets ${JSON.stringify(search)}`, async () =>
    tallyFacets(await groupsOf(db, search)),
  );

/** A school stands on a day either in its present state or in one of those that are over. */
async function groupsOf(db: Db, { filter, asAt }: Search): Promise<Group[]> {
  if (!asAt) {
    const query = await queryFor(db, filter);
    return byRarestWord(filter, (by) => grouped(db.collection('schools'), query, by));
  }
  const { now, past } = await queriesAsAt(db, { filter, asAt });
  return [
    ...(await grouped(db.collection('schools'), now)),
    ...(await grouped(db.collection('schoolVersions'), past)),
  ];
}

const grouped = (collection: Collection, query: Document, by: object = {}): Promise<Group[]> =>
  collection.aggregate<Group>([{ $match: query }, GROUPED, FLAT], by).toArray();

/** Everything that is counted lies in one index, so that no school has to be read for it. */
export const FACET_INDEX = {
  status: 1,
  phase: 1,
  'type.code': 1,
  'type.name': 1,
  'localAuthority.code': 1,
  'region.code': 1,
  'region.name': 1,
} as const;

const GROUPED = {
  $group: {
    _id: {
      status: '$status',
      phase: '$phase',
      type: '$type.code',
      typeName: '$type.name',
      localAuthority: '$localAuthority.code',
      region: '$region.code',
      regionName: '$region.name',
    },
    schools: { $sum: 1 },
  },
};

const FLAT = { $replaceRoot: { newRoot: { $mergeObjects: ['$_id', { schools: '$schools' }] } } };
