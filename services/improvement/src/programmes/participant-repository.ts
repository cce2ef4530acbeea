import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import {
  participantId,
  stateNow,
  type Pairing,
  type Participant,
  type ParticipantState,
} from './participant';

/** `state` is that of the last step, for counting places. */
type Row = Omit<Participant, 'id'> & { readonly _id: string; readonly state: ParticipantState };

export const participantCollections: readonly CollectionDefinition[] = [
  {
    name: 'programmeParticipants',
    indexes: [
      { key: { cohortId: 1, state: 1, _id: 1 } },
      { key: { cohortId: 1, _id: 1 } },
      { key: { urn: 1, _id: 1 } },
      { key: { 'pairings.headId': 1 } },
      { key: { 'pairings.urn': 1 } },
    ],
  },
  { name: 'programmeHeads' },
];

const rows = (db: Db) => db.collection<Row>('programmeParticipants');

const participantOf = ({ _id, state: _state, ...rest }: Row): Participant => ({ id: _id, ...rest });

export async function findParticipants(
  { db, session }: UnitOfWork,
  cohort: string,
  urns: readonly string[],
): Promise<Map<string, Participant>> {
  const found = await rows(db)
    .find({ _id: { $in: urns.map((urn) => participantId(cohort, urn)) } }, { session })
    .toArray();
  return new Map(found.map((row) => [row.urn, participantOf(row)]));
}

export async function saveParticipants(
  { db, session }: UnitOfWork,
  participants: readonly Participant[],
): Promise<void> {
  if (participants.length === 0) return;
  const writes = participants.map(({ id, ...rest }) => ({
    replaceOne: {
      filter: { _id: id },
      replacement: { ...rest, state: stateNow({ id, ...rest }) },
      upsert: true,
    },
  }));
  await rows(db).bulkWrite(writes, { session });
}

/** Those of some schools, and those that a head of one works with: some dozens at the most. */
export async function participantsAt(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Participant[]> {
  const at = { $in: [...urns] };
  const found = rows(db).find({ $or: [{ urn: at }, { 'pairings.urn': at }] }, { session });
  return (await found.sort({ _id: 1 }).toArray()).map(participantOf);
}

export async function participantsIn({ db, session }: UnitOfWork, cohortId: string): Promise<Participant[]> {
  const found = await rows(db).find({ cohortId }, { session }).toArray();
  return found.map(participantOf);
}

/** How many of a cohort stand in one of the states now. */
export const countParticipants = (
  { db, session }: UnitOfWork,
  cohortId: string,
  states: readonly ParticipantState[],
): Promise<number> => rows(db).countDocuments({ cohortId, state: { $in: [...states] } }, { session });

/** Two that pair one head at once conflict here, so that neither overlooks the other. */
export async function holdHead({ db, session }: UnitOfWork, headId: string): Promise<void> {
  const heads = db.collection<{ _id: string; pairings: number }>('programmeHeads');
  await heads.updateOne({ _id: headId }, { $inc: { pairings: 1 } }, { session, upsert: true });
}

/** Pairings of a head, in whichever cohort. */
export async function pairingsOfHead({ db, session }: UnitOfWork, headId: string): Promise<Pairing[]> {
  const found = await rows(db)
    .find({ 'pairings.headId': headId }, { session, projection: { pairings: 1 } })
    .toArray();
  return found.flatMap(({ pairings }) => pairings.filter((one) => one.headId === headId));
}

/** All of a cohort, at most as many as may apply to one; by cohort, one query for all cohorts of a request. */
export const loadParticipantsOf = (db: Db): DataLoader<string, readonly Participant[]> =>
  new DataLoader(async (cohorts) => {
    const found = await rows(db)
      .find({ cohortId: { $in: [...cohorts] } })
      .sort({ _id: 1 })
      .toArray();
    return cohorts.map((id) => found.filter(({ cohortId }) => cohortId === id).map(participantOf));
  });

export const loadParticipants = (db: Db): DataLoader<string, Participant | null> =>
  rowsByKey(rows(db), participantOf);

export const pageOfParticipants = (
  db: Db,
  filter: Pick<Participant, 'cohortId'> | Pick<Participant, 'urn'>,
  page: PageArguments,
): Promise<Connection<Participant>> =>
  readPage({ collection: rows(db), filter: filter, order: ['_id'], toNode: participantOf }, page);
