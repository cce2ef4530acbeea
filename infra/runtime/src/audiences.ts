import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { requireConcern, requireActor, type Actor } from './actor';
import { defineConsumption } from './consumer';
import type { Audience, EventDefinition } from './event';
import type { Slice } from './slice';

interface AudienceRow extends Audience {
  readonly _id: string;
}

/** Read model of who may see what is kept about a school; follows the facts of the register that carry an audience. */
export const audiencesFrom = (events: readonly EventDefinition<{ audience: Audience }>[]): Slice => ({
  collections: [{ name: 'audiences' }],
  consumptions: () => [
    defineConsumption({
      name: 'audiences',
      events,
      handle: async ({ db, session }, facts) => {
        const writes = facts.map(({ data: { audience } }) => ({
          replaceOne: { filter: { _id: audience.school }, replacement: audience, upsert: true },
        }));
        await db.collection<AudienceRow>('audiences').bulkWrite(writes, { session });
      },
    }),
  ],
});

export type Audiences = DataLoader<string, Audience | null>;

/** Audiences by URN, one query for all schools of a request. */
export const loadAudiences = (db: Db): Audiences =>
  new DataLoader(async (urns) => {
    const rows = await db
      .collection<AudienceRow>('audiences')
      .find({ _id: { $in: [...urns] } })
      .toArray();
    const found = new Map(rows.map((row) => [row._id, row]));
    return urns.map((urn) => found.get(urn) ?? null);
  });

/** Refuses those whom a school's data does not concern; null for a school this service has not heard of yet. */
export async function requireConcernWith(
  { actor, audiences }: { actor: Actor | null; audiences: Audiences },
  urn: string,
): Promise<Audience | null> {
  requireActor(actor);
  const audience = await audiences.load(urn);
  if (audience) requireConcern(actor, audience);
  return audience;
}
