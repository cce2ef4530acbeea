import type { Db, Document } from 'mongodb';
import { lastChange } from '../register-history/recorded-changes';
import { tallyFacets, type Facets, type Group } from './facets';
import type { SchoolFilter } from './school-filter';
import { queryFor } from './search-repository';

/** Counts of searches by what was asked, as good as new until the register changes. */
interface Counted {
  readonly change: number;
  readonly facets: Map<string, Facets>;
}

const MOST_KEPT = 500;
const counted = new WeakMap<Db, Counted>();

/**
 * How many schools of a search there are of each phase, status, type, authority and region. To count the whole country takes
 * a fifth of a second, and it is what most people ask first: counts are kept until the register changes.
 */
export async function countFacets(db: Db, filter: SchoolFilter): Promise<Facets> {
  const { facets } = countedSince(db, await lastChange(db));
  const asked = JSON.stringify(filter);
  const known = facets.get(asked) ?? tallyFacets(await groupsOf(db, filter));
  if (facets.size >= MOST_KEPT) facets.clear();
  facets.set(asked, known);
  return known;
}

function countedSince(db: Db, change: number): Counted {
  const sofar = counted.get(db);
  if (sofar?.change === change) return sofar;
  const fresh = { change, facets: new Map<string, Facets>() };
  counted.set(db, fresh);
  return fresh;
}

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
