import { whereConcerned, type Actor } from '@middletier/runtime/actor';
import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { dayOf } from '@middletier/runtime/day';
import type { Audience } from '@middletier/runtime/event';
import type { Db, Filter } from 'mongodb';
import type { State } from './moves';
import { fromRow, rowsOf, type CategorisationRow } from './repository';
import { schoolYearOf } from './school-year';
import { asItStands, type CategorisationView, type Renewal } from './view';

/** Null narrows nothing, but for the year: then it is the last one of each school. */
export interface Worklist {
  readonly reader: Actor;
  /** Whose categorisations: of a trust or partnership the reader acts for; null for the authorities'. */
  readonly owner: string | null;
  readonly localAuthority: string | null;
  readonly trust: string | null;
  readonly phases: readonly string[] | null;
  readonly states: readonly State[] | null;
  readonly categories: readonly string[] | null;
  readonly renewals: readonly Renewal[] | null;
  readonly lapsed: boolean | null;
  readonly year: string | null;
  readonly now: Date;
}

export interface Facets {
  readonly categories: readonly { readonly category: string; readonly count: number }[];
  readonly states: readonly { readonly state: State; readonly count: number }[];
}

export type CategorisationPage = Connection<CategorisationView> & { readonly facets: () => Promise<Facets> };

/** Categorisations of open schools in the order of their URNs. */
export async function readWorklist(
  db: Db,
  worklist: Worklist,
  page: PageArguments,
): Promise<CategorisationPage> {
  const filter = toFilter(worklist);
  const found = await readPage({ collection: rowsOf(db), filter, order: ['urn', '_id'], toNode }, page);
  return { ...found, facets: () => readFacets(db, filter) };
}

const toNode = (row: CategorisationRow): CategorisationView => asItStands(fromRow(row));

/** Every year of a school, the earliest first; by one body, or by every one that `owner` leaves undefined. */
export async function readHistory(
  db: Db,
  { urn, owner }: { readonly urn: string; readonly owner: string | null | undefined },
  page: PageArguments,
): Promise<CategorisationPage> {
  const filter = owner === undefined ? { urn } : { urn, owner };
  const found = await readPage({ collection: rowsOf(db), filter, order: ['year', '_id'], toNode }, page);
  return { ...found, facets: () => readFacets(db, filter) };
}

async function readFacets(db: Db, filter: Filter<CategorisationRow>): Promise<Facets> {
  const countBy = (field: string) => [
    { $group: { _id: `$${field}`, count: { $sum: 1 } } },
    { $sort: { _id: 1 } },
  ];
  interface Counted {
    readonly _id: string;
    readonly count: number;
  }
  const [counts] = await rowsOf(db)
    .aggregate<{ categories: Counted[]; states: Counted[] }>([
      { $match: filter },
      { $project: { category: 1, state: 1 } },
      { $facet: { categories: countBy('category'), states: countBy('state') } },
    ])
    .toArray();
  return {
    categories: counts!.categories.map(({ _id, count }) => ({ category: _id, count })),
    states: counts!.states.map(({ _id, count }) => ({ state: _id as State, count })),
  };
}

const nameOf = (field: keyof Audience) => (field === 'school' ? 'urn' : `audience.${field}`);

function toFilter(worklist: Worklist): Filter<CategorisationRow> {
  const { reader, owner, localAuthority, trust, phases, states, categories, renewals, lapsed, year, now } =
    worklist;
  const clauses: Filter<CategorisationRow>[] = [
    { closed: false, owner, ...(year === null ? { latest: true } : { year }) },
    // A partnership's schools are its own business with them, whoever else acts for those.
    ...(owner === null ? [whereConcerned<CategorisationRow>(reader, nameOf)] : []),
    ...(localAuthority === null ? [] : [{ 'audience.localAuthority': localAuthority }]),
    ...(trust === null ? [] : [{ 'audience.trust': trust }]),
    ...(phases === null ? [] : [{ phase: { $in: [...phases] } }]),
    ...(states === null ? [] : [{ state: { $in: [...states] } }]),
    ...(categories === null ? [] : [{ category: { $in: [...categories] } }]),
    ...(lapsed === null ? [] : [lapsed ? { lapsed: { $ne: null } } : { lapsed: null }]),
    ...(renewals === null ? [] : [{ $or: renewals.map((renewal) => RENEWAL[renewal](now)) }]),
  ];
  return { $and: clauses };
}

const RENEWAL: Readonly<Record<Renewal, (now: Date) => Filter<CategorisationRow>>> = {
  NOT_AGREED: () => ({ held: null }),
  HOLDS: (now) => ({ 'held.year': { $gte: schoolYearOf(now) } }),
  DUE: (now) => ({ 'held.year': { $lt: schoolYearOf(now) }, 'held.until': { $gte: dayOf(now) } }),
  OVERDUE: (now) => ({ 'held.until': { $lt: dayOf(now) } }),
};
