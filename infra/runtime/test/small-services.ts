import { pino } from 'pino';
import { z } from 'zod';
import type { Collection } from 'mongodb';
import type { TestServers } from '@middletier/local/testing';
import { defineConsumption, type Consumption } from '../src/consumer';
import { deadLetterCollections } from '../src/dead-letters';
import { defineEvent, type Envelope, type EventDefinition } from '../src/event';
import type { Log } from '../src/log';
import { connectMongo, prepareCollections } from '../src/mongo';
import { connectNats } from '../src/nats';
import { positionCollections } from '../src/positions';
import { Store, storeCollections } from '../src/unit-of-work';

interface Tally {
  readonly _id: string;
  readonly pupils: number;
  readonly seen: readonly number[];
}

/** The connections of a service that has neither HTTP nor a schema. */
export async function openService({ mongod, nats: { url } }: TestServers, name: string) {
  const mongo = await connectMongo(mongod.url, name);
  const nats = await connectNats(url, name);
  const db = mongo.db(name);
  const tallies: Collection<Tally> = db.collection('tallies');
  const own = { name: tallies.collectionName };
  await prepareCollections(db, [...storeCollections, ...positionCollections, ...deadLetterCollections, own]);
  const close = async () => {
    await nats.close();
    await mongo.close();
  };
  const store = new Store(mongo, db, name);
  return { name, mongo, nats, db, store, tallies, [Symbol.asyncDispose]: close };
}
export type SmallService = Awaited<ReturnType<typeof openService>>;

export const silent: Log = pino({ level: 'silent' });

/** A log whose lines can be looked at. */
export function listeningLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return { log: pino({ level: 'info' }, { write }), lines };
}

export type Counted = EventDefinition<{ pupils: number; note?: string | undefined }>;

/** The one fact that these services tell: a school has been counted. */
export const counted = (source: string): Counted =>
  defineEvent({
    ...{ source, aggregate: 'school', fact: 'counted', version: 1 },
    data: z.object({ pupils: z.number().int(), note: z.string().optional() }),
  });

type Facts = readonly Envelope<{ pupils: number }>[];

/**
 * Adds up what it hears and would show everything that it heard twice, not at all, or in the wrong order. `before`
 * happens before each batch, and may fail.
 */
export const tally = (event: Counted, before: (facts: Facts) => void = () => undefined): Consumption =>
  defineConsumption({
    name: 'tally',
    events: [event],
    handle: async ({ db, session }, facts) => {
      before(facts);
      const writes = facts.map(({ subject, sequence, data: { pupils } }) => ({
        updateOne: {
          filter: { _id: subject },
          update: { $inc: { pupils }, $push: { seen: sequence } },
          upsert: true,
        },
      }));
      await db.collection<Tally & { seen: number[] }>('tallies').bulkWrite(writes, { session });
    },
  });
