import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db, Filter } from 'mongodb';
import type { EstablishmentStatus, Phase } from './establishment';

/** Schools that are one of these, or belong to one of these. */
export interface SchoolsOf {
  readonly localAuthorities: readonly string[];
  readonly trusts: readonly string[];
  readonly urns: readonly string[];
}

/** Which open schools; everything given must hold, and an empty list of phases or types narrows nothing. */
export interface Matching {
  readonly phases: readonly Phase[];
  /** Codes of establishment types. */
  readonly types: readonly string[];
  /** A school must be in each. */
  readonly within: readonly SchoolsOf[];
  readonly only?: readonly string[];
  readonly except?: readonly string[];
}

/** What other slices need to know of many schools at once. */
export interface SchoolProfile {
  readonly urn: string;
  readonly open: boolean;
  readonly phase: Phase | null;
  readonly type: string | null;
  readonly localAuthority: string;
  readonly trust: string | null;
}

interface Row {
  readonly _id: string;
  readonly sortName: string;
  readonly status: EstablishmentStatus;
  readonly phase: Phase | null;
  readonly type: { readonly code: string } | null;
  readonly localAuthority: { readonly code: string };
  readonly trust: { readonly uid: string } | null;
}

type Reading = Pick<UnitOfWork, 'db'>;

const OPEN: readonly EstablishmentStatus[] = ['OPEN', 'OPEN_PROPOSED_TO_CLOSE'];
const PROFILE = { status: 1, phase: 1, 'type.code': 1, 'localAuthority.code': 1, 'trust.uid': 1 };

const collection = (db: Db) => db.collection<Row>('schools');

/** URNs in the order of the schools' names. */
export const pageMatching = (
  { db }: Reading,
  matching: Matching,
  page: PageArguments,
): Promise<Connection<string>> =>
  readPage(
    {
      collection: collection(db),
      filter: toQuery(matching),
      order: ['sortName', '_id'],
      toNode: ({ _id }) => _id,
    },
    page,
  );

export const countMatching = ({ db }: Reading, matching: Matching): Promise<number> =>
  collection(db).countDocuments(toQuery(matching));

/** All of them: for the schools of some bodies, not of the country. */
export async function profilesMatching({ db }: Reading, matching: Matching): Promise<SchoolProfile[]> {
  const rows = await collection(db).find(toQuery(matching)).project<Row>(PROFILE).toArray();
  return rows.map(({ _id, status, phase, type, localAuthority, trust }) => ({
    urn: _id,
    open: OPEN.includes(status),
    phase,
    type: type?.code ?? null,
    localAuthority: localAuthority.code,
    trust: trust?.uid ?? null,
  }));
}

function toQuery({ phases, types, within, only, except }: Matching): Filter<Row> {
  const conditions: Filter<Row>[] = [{ status: { $in: [...OPEN] } }];
  if (phases.length > 0) conditions.push({ phase: { $in: [...phases] } });
  if (types.length > 0) conditions.push({ 'type.code': { $in: [...types] } });
  if (only) conditions.push({ _id: { $in: [...only] } });
  if (except) conditions.push({ _id: { $nin: [...except] } });
  return { $and: [...conditions, ...within.map(inOneOf)] };
}

const inOneOf = ({ localAuthorities, trusts, urns }: SchoolsOf): Filter<Row> => ({
  $or: [
    { 'localAuthority.code': { $in: [...localAuthorities] } },
    { 'trust.uid': { $in: [...trusts] } },
    { _id: { $in: [...urns] } },
  ],
});
