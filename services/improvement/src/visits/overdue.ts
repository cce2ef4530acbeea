import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { Context } from '../context';
import { otherOpenSchools, urnsOfAuthority } from '../schools/schools-of-authority';
import { lastVisits, visitedSince } from './repository';
import { termOf } from './terms';

export interface OverdueSchool {
  readonly urn: string;
  /** Null where nobody ever visited it. */
  readonly lastVisit: string | null;
}

export type OverduePage = Connection<OverdueSchool>;

/** Open schools of an authority that were visited neither in the term before that of a day nor since. */
export async function overdueSchools(
  { store: { db } }: Pick<Context, 'store'>,
  { authority, day }: { readonly authority: string; readonly day: string },
  page: PageArguments,
): Promise<Connection<OverdueSchool>> {
  const urns = await urnsOfAuthority(db, authority);
  const without = await visitedSince(db, urns, termOf(day, -1).from);
  const schools = await otherOpenSchools(db, { authority, without }, page);
  const last = await lastVisits(
    db,
    schools.edges.map(({ node }) => node),
  );
  const edges = schools.edges.map(({ cursor, node: urn }) => ({
    cursor,
    node: { urn, lastVisit: last.get(urn) ?? null },
  }));
  return { ...schools, edges };
}
