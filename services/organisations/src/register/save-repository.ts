import { insertAll } from '@middletier/runtime/insert-all';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Collection, Db } from 'mongodb';
import type { Version } from '../register-history/as-at';
import { foldName, type ListedAuthority, type LocalAuthority, type School, type Trust } from './school';
import { entryOf } from './merge-establishment';
import type { Said } from './said';
import { searchable, type SchoolRow, type VersionRow } from './school-row';

/** A school to keep, with the first day of its state and the digest of the row it was read from. */
export interface Kept {
  readonly school: School;
  readonly isNew: boolean;
  readonly since: string;
  readonly digest: string | undefined;
  /** Left out where what was said of it stays. */
  readonly said: readonly Said[] | undefined;
}

export async function saveSchools({ db, session }: UnitOfWork, kept: readonly Kept[]): Promise<void> {
  const schools = db.collection<SchoolRow>('schools');
  const fresh = kept.filter(({ isNew }) => isNew).map(rowOf);
  const changed = kept.filter(({ isNew }) => !isNew).map(rowOf);
  await insertAll({ db, session }, { collection: 'schools', rows: fresh });
  if (changed.length === 0) return;
  const writes = changed.map(({ _id, ...row }) => {
    const update = { $set: row, ...(row.digest === undefined ? { $unset: { digest: '' as const } } : {}) };
    return { updateOne: { filter: { _id }, update } };
  });
  await schools.bulkWrite(writes, { session, ordered: false });
}

function rowOf({ school, since, digest, said }: Kept): SchoolRow {
  const row = {
    _id: school.urn,
    ...entryOf(school),
    updatedAt: school.updatedAt,
    ...searchable(school),
    since,
  };
  return { ...row, ...(digest === undefined ? {} : { digest }), ...(said ? { said } : {}) };
}

/** Keeps that newer files have told schools as they are, which changes nothing else. */
export async function saveSaid(
  { db, session }: UnitOfWork,
  said: ReadonlyMap<string, readonly Said[]>,
): Promise<void> {
  const alike = new Map<string, string[]>();
  for (const [urn, list] of said) {
    const key = JSON.stringify(list);
    alike.set(key, [...(alike.get(key) ?? []), urn]);
  }
  for (const [key, urns] of alike) {
    const update = { $set: { said: JSON.parse(key) as Said[] } };
    await db.collection<SchoolRow>('schools').updateMany({ _id: { $in: urns } }, update, { session });
  }
}

/** States that are over: of schools that are new, and of schools that may have some already. */
export interface Over {
  readonly ofNew: readonly Version<School>[];
  readonly ofKnown: readonly Version<School>[];
}

/** Keeps states that are over. A state is known by its first day; that it ended earlier than was known replaces it. */
export async function saveVersions({ db, session }: UnitOfWork, { ofNew, ofKnown }: Over): Promise<void> {
  const versions = db.collection<VersionRow>('schoolVersions');
  await insertAll({ db, session }, { collection: 'schoolVersions', rows: ofNew.map(versionRow) });
  if (ofKnown.length === 0) return;
  const writes = ofKnown.map(versionRow).map(({ _id, ...replacement }) => ({
    replaceOne: { filter: { _id }, replacement, upsert: true },
  }));
  await versions.bulkWrite(writes, { session, ordered: false });
}

function versionRow({ from, to, state }: Version<School>): VersionRow {
  const { urn, updatedAt } = state;
  return { _id: `${urn}@${from}`, ...entryOf(state), updatedAt, ...searchable(state), urn, from, to };
}

export interface BodyRow {
  readonly _id: string;
  readonly name: string | null;
  readonly sortName: string;
}

export type AuthorityRow = BodyRow & { readonly letters?: string | null };

export interface Bodies {
  readonly localAuthorities: readonly LocalAuthority[];
  readonly trusts: readonly Trust[];
}

const authoritiesOf = (db: Db) => db.collection<AuthorityRow>('localAuthorities');
const trustsOf = (db: Db) => db.collection<BodyRow>('trusts');

/** Keeps the authorities and trusts that schools name; a body that comes without a name keeps the one it has. */
export async function saveBodies(unit: UnitOfWork, { localAuthorities, trusts }: Bodies): Promise<void> {
  await saveNamed(
    unit,
    authoritiesOf(unit.db),
    localAuthorities.map(({ code, name }) => ({ _id: code, name })),
  );
  await saveNamed(
    unit,
    trustsOf(unit.db),
    trusts.map(({ uid, name }) => ({ _id: uid, name })),
  );
}

/** Most schools name a body that is known by that name: what would not change is not written. */
async function saveNamed(
  { session }: UnitOfWork,
  collection: Pick<Collection<BodyRow>, 'find' | 'bulkWrite'>,
  bodies: readonly Pick<BodyRow, '_id' | 'name'>[],
): Promise<void> {
  if (bodies.length === 0) return;
  const named = { _id: { $in: bodies.map(({ _id }) => _id) } };
  const stored = await collection.find(named, { session, batchSize: bodies.length + 1 }).toArray();
  const names = new Map(stored.map(({ _id, name }) => [_id, name]));
  const moved = bodies.filter(
    ({ _id, name }) => !names.has(_id) || (name !== null && name !== names.get(_id)),
  );
  if (moved.length === 0) return;
  const writes = moved.map(({ _id, name }) => {
    const update = { $set: { name, sortName: foldName(name ?? _id) } };
    return { updateOne: { filter: { _id }, update, upsert: true } };
  });
  await collection.bulkWrite(writes, { session, ordered: false });
}

/** Keeps what a list of authorities says; what is as it was is not written. */
export async function saveAuthorities(
  { db, session }: UnitOfWork,
  listed: readonly ListedAuthority[],
): Promise<{ new: number; changed: number }> {
  const ids = listed.map(({ code }) => code);
  const stored = await authoritiesOf(db)
    .find({ _id: { $in: ids } }, { session })
    .toArray();
  const before = new Map(stored.map((row) => [row._id, row]));
  const moved = listed.filter(({ code, name, letters }) => {
    const row = before.get(code);
    return row?.name !== name || row.letters !== letters;
  });
  if (moved.length === 0) return { new: 0, changed: 0 };
  const writes = moved.map(({ code, name, letters }) => {
    const update = { $set: { name, letters, sortName: foldName(name) } };
    return { updateOne: { filter: { _id: code }, update, upsert: true } };
  });
  await authoritiesOf(db).bulkWrite(writes, { session, ordered: false });
  const fresh = moved.filter(({ code }) => !before.has(code)).length;
  return { new: fresh, changed: moved.length - fresh };
}
