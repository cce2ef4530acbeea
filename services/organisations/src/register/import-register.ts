import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { schoolChanged, schoolClosed, schoolRegistered } from '../contract';
import type { Fault } from '../tabular/row';
import type { Establishment, EstablishmentFields } from './establishment';
import { mergeEstablishment, type Merged } from './merge-establishment';
import type { RegisterEntry } from './read-register';
import { findSchools, saveBodies, saveSchools, type Bodies } from './repository';
import { factsOf } from './school-facts';
import type { School } from './school';

const BATCH = 500;

export interface ImportCounts {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface Rejection {
  readonly line: number;
  readonly faults: readonly Fault[];
}

/** Told after each batch and for each rejected row, as they come. */
export interface ImportListener {
  onProgress(counts: ImportCounts): void;
  onRejection(rejection: Rejection): void;
}

type Told = ReadonlyMap<string, readonly EstablishmentFields[]>;
type Taken = Pick<ImportCounts, 'new' | 'changed' | 'unchanged'>;

/**
 * Takes a register file into the store, batch by batch: each batch commits with its events or not at all, so that an
 * import that was cut off is simply run again. What is as it was is neither written nor told.
 */
export async function importRegister(
  store: Store,
  entries: AsyncIterable<RegisterEntry>,
  listener: ImportListener,
): Promise<ImportCounts> {
  const counts = { rows: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 };
  let batch = new Map<string, EstablishmentFields[]>();
  const take = async () => {
    const taken = await takeBatch(store, batch);
    for (const kind of ['new', 'changed', 'unchanged'] as const) counts[kind] += taken[kind];
    batch = new Map();
    listener.onProgress({ ...counts });
  };
  for await (const entry of entries) {
    counts.rows += 1;
    if ('faults' in entry) {
      counts.rejected += 1;
      listener.onRejection(entry);
      continue;
    }
    const sofar = batch.get(entry.urn);
    if (sofar) sofar.push(entry.fields);
    else batch.set(entry.urn, [entry.fields]);
    if (batch.size >= BATCH) await take();
  }
  await take();
  return counts;
}

async function takeBatch(store: Store, told: Told): Promise<Taken> {
  if (told.size === 0) return { new: 0, changed: 0, unchanged: 0 };
  const seen = mergeAll(await findSchools({ db: store.db }, [...told.keys()]), told);
  const moved = new Map([...told].filter(([urn]) => seen.get(urn)!.kind !== 'UNCHANGED'));
  if (moved.size > 0) await store.transact((unit) => record(unit, moved));
  const kinds = [...seen.values()].map(({ kind }) => kind);
  const rows = [...told.values()].reduce((sum, fields) => sum + fields.length, 0);
  const fresh = kinds.filter((kind) => kind === 'NEW').length;
  const changed = kinds.filter((kind) => kind === 'CHANGED').length;
  return { new: fresh, changed, unchanged: rows - fresh - changed };
}

function mergeAll(stored: ReadonlyMap<string, School>, told: Told): Map<string, Merged> {
  return new Map([...told].map(([urn, rows]) => [urn, mergeRows(stored.get(urn) ?? null, rows)]));
}

/** A school that stands in a file twice is taken row by row; what counts is where it ends. */
function mergeRows(stored: Establishment | null, rows: readonly EstablishmentFields[]): Merged {
  const last = rows.reduce<Establishment | null>(
    (before, fields) => mergeEstablishment(before, fields).establishment,
    stored,
  );
  return mergeEstablishment(stored, last as EstablishmentFields);
}

/** Reads again inside the transaction, so that two imports at once do not overwrite each other. */
async function record(unit: UnitOfWork, told: Told): Promise<void> {
  const stored = await findSchools(unit, [...told.keys()]);
  const now = new Date();
  const changes = [...mergeAll(stored, told)].flatMap(([urn, merged]) =>
    merged.kind === 'UNCHANGED'
      ? []
      : [{ ...merged, school: { ...merged.establishment, urn, updatedAt: now } }],
  );
  if (changes.length === 0) return;
  await saveSchools(
    unit,
    changes.map(({ school }) => school),
  );
  await saveBodies(unit, bodiesOf(changes.map(({ school }) => school)));
  for (const change of changes) tell(unit, change);
}

function tell(unit: UnitOfWork, { kind, school, changedFields }: Merged & { school: School }): void {
  const facts = factsOf(school);
  if (kind === 'NEW') unit.emit(schoolRegistered, school.urn, facts);
  else if (changedFields.includes('status') && school.status === 'CLOSED')
    unit.emit(schoolClosed, school.urn, { ...facts, closeDate: school.closeDate });
  else unit.emit(schoolChanged, school.urn, { ...facts, changed: [...changedFields] });
}

function bodiesOf(schools: readonly School[]): Bodies {
  const authorities = schools.map(({ localAuthority }) => localAuthority);
  const trusts = schools.flatMap(({ trust }) => trust ?? []);
  return {
    localAuthorities: [...new Map(namedLast(authorities).map((body) => [body.code, body])).values()],
    trusts: [...new Map(namedLast(trusts).map((body) => [body.uid, body])).values()],
  };
}

/** The last of a body counts: one of its schools may lack the name that another gives. */
const namedLast = <Body extends { readonly name: string | null }>(bodies: readonly Body[]): Body[] =>
  bodies.toSorted((a, b) => Number(a.name !== null) - Number(b.name !== null));
