import DataLoader from 'dataloader';
import type { Db, MongoClient } from 'mongodb';
import type { z } from 'zod';
import { decidesOn, requireActor, requireConcern, requireRole, type Actor } from './actor';
import { defineConsumption } from './consumer';
import type { Audience, EventDefinition } from './event';
import { Refusal, type Path } from './refusal';
import type { Slice } from './slice';
import type { UnitOfWork } from './unit-of-work';

/** What the register tells of a school, at the least who may see what is kept about it. */
export interface Known {
  readonly audience: Audience;
}

type Session = ReturnType<MongoClient['startSession']>;

const collection = (db: Db) => db.collection<Known & { readonly _id: string }>('schools');

/** Read model of the schools of the register: of each what was told last, in the shape of `facts`. */
export const schoolsFrom = <Facts extends Known>(
  events: readonly EventDefinition<Facts>[],
  facts: z.ZodType<Facts>,
): Slice => ({
  collections: [
    {
      name: 'schools',
      indexes: [{ key: { 'audience.localAuthority': 1 } }, { key: { 'audience.trust': 1 } }],
    },
  ],
  consumptions: () => [
    defineConsumption({
      name: 'schools',
      events,
      handle: async ({ db, session }, told) => {
        const writes = told.map(({ data }) => ({
          replaceOne: {
            filter: { _id: data.audience.school },
            replacement: facts.parse(data),
            upsert: true,
          },
        }));
        await collection(db).bulkWrite(writes, { session });
      },
    }),
  ],
});

async function read<Facts extends Known>(
  db: Db,
  urns: readonly string[],
  session?: Session,
): Promise<Map<string, Facts>> {
  const rows = await collection(db)
    .find({ _id: { $in: [...urns] } }, session && { session })
    .toArray();
  // The rows were written in the shape that the service gave to schoolsFrom.
  return new Map(rows.map(({ _id, ...facts }) => [_id, facts as unknown as Facts]));
}

export type Schools<Facts extends Known = Known> = DataLoader<string, Facts | null>;

/** Schools by URN, one query for all of a request; null for one that this service has not heard of. */
export const loadSchools = <Facts extends Known>(db: Db): Schools<Facts> =>
  new DataLoader(async (urns) => {
    const found = await read<Facts>(db, urns);
    return urns.map((urn) => found.get(urn) ?? null);
  });

/** Schools by URN, as a unit of work sees them; one that this service has not heard of is not among them. */
export const knownSchools = <Facts extends Known>(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Map<string, Facts>> => read(db, urns, session);

interface Asking<Facts extends Known = Known> {
  readonly actor: Actor | null;
  readonly schools: Schools<Facts>;
}

/** Refuses those whom a school's data does not concern; null for a school this service has not heard of yet. */
export async function requireConcernWith({ actor, schools }: Asking, urn: string): Promise<Audience | null> {
  requireActor(actor);
  const school = await schools.load(urn);
  if (school) requireConcern(actor, school.audience);
  return school && school.audience;
}

/** The school, for officers of its own authority alone. Refuses SCHOOL_UNKNOWN and, for anybody else, FORBIDDEN. */
export async function requireAuthorityOfficer<Facts extends Known>(
  { actor, schools }: Asking<Facts>,
  urn: string,
  path: Path = ['input', 'urn'],
): Promise<{ readonly actor: Actor; readonly school: Facts }> {
  const officer = requireRole(actor, 'AUTHORITY_OFFICER');
  const school = await schools.load(urn);
  if (!school) throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, path);
  if (decidesOn(officer, school.audience)) return { actor: officer, school };
  throw new Refusal('FORBIDDEN', `This is for officers of the authority of school ${urn}.`, path);
}
