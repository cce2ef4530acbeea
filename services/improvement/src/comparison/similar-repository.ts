import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Db } from 'mongodb';
import { END, RawRow } from '../raw-row';
import type { Candidate, SimilarGroup } from './similar-schools';
import type { Reading } from './tally-repository';

/** A group as it was found, with the rule it was found by. */
export interface KeptGroup extends SimilarGroup {
  readonly rule: number;
  readonly at: Date;
}

type GroupRow = Omit<KeptGroup, 'urn'> & { readonly _id: string };

export const similarCollections: readonly CollectionDefinition[] = [{ name: 'similarSchools' }];

const collection = (db: Db) => db.collection<GroupRow>('similarSchools');
const within = ({ session }: Reading) => (session ? { session } : {});

export async function readGroups(reading: Reading, urns: readonly string[]): Promise<Map<string, KeptGroup>> {
  const rows = await collection(reading.db)
    .find({ _id: { $in: [...urns] } }, within(reading))
    .toArray();
  return new Map(rows.map(({ _id, ...row }) => [_id, { urn: _id, ...row }]));
}

export async function saveGroups(reading: Reading, groups: readonly KeptGroup[]): Promise<void> {
  const writes = groups.map(({ urn, ...row }) => ({
    replaceOne: { filter: { _id: urn }, replacement: row, upsert: true },
  }));
  if (writes.length > 0)
    await collection(reading.db).bulkWrite(writes, { ...within(reading), ordered: false });
}

/** The open schools of some phases with their intakes; of every phase where none is named. */
export async function readCandidates(reading: Reading, phases?: readonly string[]): Promise<Candidate[]> {
  const rows = await reading.db
    .collection<{ _id: string; phase: string; intake: Candidate['intake'] }>('contributions')
    .find(
      { area: { $ne: null }, ...(phases ? { phase: { $in: [...phases] } } : {}) },
      { ...within(reading), projection: { phase: 1, intake: 1 } },
    )
    .toArray();
  return rows.map(({ _id, phase, intake }) => ({ urn: _id, kind: phase, intake }));
}

/** By URN, the URNs of those that some schools are like, without how far they are; as numbers, for speed. */
export async function readMembers(
  reading: Reading,
  urns: readonly string[],
): Promise<Map<number, readonly number[]>> {
  const rows = await collection(reading.db)
    .find({ _id: { $in: [...urns] } }, { ...within(reading), raw: true, projection: { 'schools.urn': 1 } })
    .toArray();
  const row = new RawRow();
  return new Map(bytesOf(rows).map((bytes) => membersIn(row, bytes)));
}

function membersIn(row: RawRow, bytes: Uint8Array): [number, readonly number[]] {
  let urn = NaN;
  const members: number[] = [];
  for (let next = row.first(row.open(bytes)); (next = row.step(next)) !== END;) {
    if (row.name === '_id') urn = row.digits();
    if (row.name !== 'schools') continue;
    for (let school = row.first(row.at); (school = row.step(school)) !== END;)
      for (let field = row.first(row.at); (field = row.step(field)) !== END;) members.push(row.digits());
  }
  return [urn, members];
}

/** By figure, and there by URN as a number, what every school has that has it, in hundredths; a figure is named as by figureKey. */
export async function readFiguresOfAll(
  reading: Reading,
  figures: readonly string[],
): Promise<Map<string, ReadonlyMap<number, number>>> {
  const projection = Object.fromEntries(figures.map((figure) => [`figures.${figure}`, 1]));
  const rows = reading.db.collection('contributions').find({}, { ...within(reading), raw: true, projection });
  const found = new Map(figures.map((figure) => [figure, new Map<number, number>()]));
  const row = new RawRow();
  while (await rows.hasNext())
    for (const bytes of bytesOf(rows.readBufferedDocuments())) takeFigures(row, bytes, found);
  return found;
}

function takeFigures(row: RawRow, bytes: Uint8Array, into: Map<string, Map<number, number>>): void {
  let urn = NaN;
  for (let next = row.first(row.open(bytes)); (next = row.step(next)) !== END;) {
    if (row.name === '_id') urn = row.digits();
    if (row.name !== 'figures') continue;
    for (let figure = row.first(row.at); (figure = row.step(figure)) !== END;)
      into.get(row.name)?.set(urn, row.figure());
  }
}

/** Raw rows are bytes, whatever the driver's types say. */
const bytesOf = (rows: readonly object[]) => rows as unknown as readonly Uint8Array[];
