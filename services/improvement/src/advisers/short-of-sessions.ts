import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { Context } from '../context';
import { otherOpenSchools, urnsOfAuthority } from '../schools/schools-of-authority';
import { LEAST_SESSIONS, sessionsCounted, type Counted } from './allocation';
import { allocations } from './repository';

export interface ShortSchool extends Counted {
  readonly urn: string;
}

export type ShortPage = Connection<ShortSchool>;

/** Open schools of an authority that have fewer sessions of advisers in a school year than every school is to have. */
export async function schoolsShortOfSessions(
  { store: { db } }: Pick<Context, 'store'>,
  { authority, year }: { readonly authority: string; readonly year: number },
  page: PageArguments,
): Promise<ShortPage> {
  const urns = await urnsOfAuthority(db, authority);
  const counted = sessionsCounted(await allocations.all({ db }, { urn: { $in: urns }, year }));
  const without = [...counted].flatMap(([urn, { arranged }]) => (arranged < LEAST_SESSIONS ? [] : urn));
  const schools = await otherOpenSchools(db, { authority, without }, page);
  const edges = schools.edges.map(({ cursor, node: urn }) => ({
    cursor,
    node: { urn, ...(counted.get(urn) ?? { arranged: 0, held: 0 }) },
  }));
  return { ...schools, edges };
}
