import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Refusal } from '@middletier/runtime/refusal';
import type { Db, Document, Filter } from 'mongodb';
import { pageOfList } from '../paging/page-of-list';
import { over, standing, toQuery } from './query-repository';
import type { School } from './school';
import { metresBetween, type Near, type SchoolFilter, type Search } from './school-filter';
import { schoolOf, versionSchool, type SchoolRow, type VersionRow } from './school-row';

const schoolsOf = (db: Db) => db.collection<SchoolRow>('schools');
const versionsOf = (db: Db) => db.collection<VersionRow>('schoolVersions');

/** A search round a place. */
export interface Placed extends Search {
  readonly near: Near;
}

interface Spot {
  readonly urn: string;
  readonly metres: number;
  readonly version: string | null;
}

/** A URN has six digits at most, so that distance and URN make one number to go on after. */
const rankOf = ({ metres, urn }: Spot): number => metres * 1_000_000 + Number(urn);

/** Schools by their distance from a place, each with its distance. */
export async function nearest(db: Db, search: Placed, page: PageArguments): Promise<Connection<School>> {
  const spots = (await spotsAround(db, search)).toSorted((a, b) => rankOf(a) - rankOf(b));
  const { edges, ...rest } = pageOfList({ nodes: spots, rankOf }, page);
  const schools = await schoolsAt(
    db,
    edges.map(({ node }) => node),
    search.asAt ?? null,
  );
  return {
    ...rest,
    edges: edges.flatMap(({ cursor, node: { urn, metres } }) => {
      const node = schools.get(urn);
      return node ? [{ cursor, node, distanceMetres: metres }] : [];
    }),
  };
}

export async function spotsAround(db: Db, { filter, asAt, near }: Placed): Promise<Spot[]> {
  const fields = { easting: 1, northing: 1, urn: 1 };
  const query = (of: Document) => ({ $and: [of, boxAround(near)] }) as Filter<Document>;
  type Point = { _id: string; urn?: string; easting: number; northing: number };
  const read = (collection: string, of: Document) =>
    db.collection(collection).find(query(of)).project<Point>(fields).toArray();
  const now = await read('schools', asAt ? standing(filter, asAt) : toQuery(filter));
  const past = asAt ? await read('schoolVersions', over(filter, asAt)) : [];
  return [...now, ...past]
    .map((point) => ({
      urn: point.urn ?? point._id,
      version: point.urn === undefined ? null : point._id,
      metres: metresBetween(point, near),
    }))
    .filter(({ metres }) => metres <= near.withinMetres);
}

const boxAround = ({ easting, northing, withinMetres }: Near) => ({
  easting: { $gte: easting - withinMetres, $lte: easting + withinMetres },
  northing: { $gte: northing - withinMetres, $lte: northing + withinMetres },
});

async function schoolsAt(db: Db, spots: readonly Spot[], asAt: string | null): Promise<Map<string, School>> {
  const versions = spots.flatMap(({ version }) => version ?? []);
  const urns = spots.filter(({ version }) => version === null).map(({ urn }) => urn);
  const dated = asAt === null ? {} : { asAt };
  const now = await schoolsOf(db)
    .find({ _id: { $in: urns } })
    .toArray();
  const past =
    versions.length > 0
      ? await versionsOf(db)
          .find({ _id: { $in: versions } })
          .toArray()
      : [];
  const schools = [
    ...now.map((row): School => ({ ...schoolOf(row), ...dated })),
    ...past.map((row) => versionSchool(row, asAt ?? '')),
  ];
  return new Map(schools.map((school) => [school.urn, school]));
}

/** The place a distance is counted from; refuses SCHOOL_UNKNOWN and SCHOOL_UNPLACED. */
export async function placeOf(db: Db, { near, nearSchool }: SchoolFilter): Promise<Near | null> {
  if (!nearSchool) return near ?? null;
  const { urn, withinMetres } = nearSchool;
  const school = await schoolsOf(db).findOne({ _id: urn }, { projection: { easting: 1, northing: 1 } });
  const path = ['filter', 'nearSchool', 'urn'];
  if (!school) throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}: check its URN.`, path);
  const { easting, northing } = school;
  if (easting !== null && northing !== null) return { easting, northing, withinMetres };
  throw new Refusal(
    'SCHOOL_UNPLACED',
    `The register does not say where school ${urn} is: give near instead.`,
    path,
  );
}
