import type { Db, Document } from 'mongodb';
import { tallyFacets, type Facets, type Group } from './facets';
import { keptUntilChange } from './kept-answers';
import type { SchoolFilter } from './school-filter';
import { queryFor } from './search-repository';

/**
 * How many schools of a search there are of each phase, status, type, authority and region. To count the whole country takes
 * a fifth of a second, so that counts are kept until the register changes.
 */
export const countFacets = (db: Db, filter: SchoolFilter): Promise<Facets> =>
  keptUntilChange(db, `facets ${JSON.stringify(filter)}`, async () =>
    tallyFacets(await groupsOf(db, filter)),
  );

const groupsOf = async (db: Db, filter: SchoolFilter): Promise<Group[]> =>
  db
    .collection('schools')
    .aggregate<Group>([{ $match: (await queryFor(db, filter)) as Document }, GROUPED, FLAT])
    .toArray();

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
