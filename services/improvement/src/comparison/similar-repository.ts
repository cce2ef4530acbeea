import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Db } from 'mongodb';
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

/** URNs of those that some schools are like, without how far they are. */
export async function readMembers(
  reading: Reading,
  urns: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await collection(reading.db)
    .find({ _id: { $in: [...urns] } }, { ...within(reading), projection: { 'schools.urn': 1 } })
    .toArray();
  return new Map(rows.map(({ _id, schools }) => [_id, schools.map(({ urn }) => urn)]));
}

/** One figure of every school that has it, in hundredths; the figure is named by measure and period, as in figureKey. */
export async function readFigureOfAll(reading: Reading, figure: string): Promise<Map<string, number>> {
  const rows = await reading.db
    .collection<{ _id: string; figures: Record<string, number> }>('contributions')
    .find({}, { ...within(reading), projection: { [`figures.${figure}`]: 1 } })
    .toArray();
  return new Map(
    rows.flatMap(({ _id, figures }) => {
      const value = figures[figure];
      return value === undefined ? [] : [[_id, value] as const];
    }),
  );
}
