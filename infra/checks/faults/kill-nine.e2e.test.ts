import { isDeepStrictEqual } from 'node:util';
import { AREA } from '@middletier/exemplars/built-in-area';
import { Demo } from '@middletier/local/demo';
import type { Platform, ProcessName } from '@middletier/local/platform';
import { until } from '@middletier/local/testing';
import { MongoClient } from 'mongodb';
import { aPlatform } from '../test/a-platform';

const PROCESSES: readonly ProcessName[] = [
  'organisations',
  'improvement',
  'cpd',
  'funding',
  'gateway',
  'nats',
  'mongod',
];
const CHANGES_A_KILL = 4;

interface Counts {
  readonly changes: number;
  readonly entitlements: number;
  readonly openEntitlements: number;
  readonly unsent: number;
  readonly deadLetters: number;
}

async function count(mongo: MongoClient): Promise<Counts> {
  const of = (service: string, collection: string) => mongo.db(service).collection(collection);
  const services = ['organisations', 'improvement', 'cpd', 'funding'];
  const sum = async (collection: string, filter: object) => {
    const counts = await Promise.all(
      services.map((service) => of(service, collection).countDocuments(filter)),
    );
    return counts.reduce((total, n) => total + n, 0);
  };
  const { school: urn } = AREA;
  return {
    changes: await of('improvement', 'outbox').countDocuments({
      'event.subject': `categorisation/${urn}`,
      'event.type': 'improvement.categorisation.changed.v1',
    }),
    entitlements: await of('funding', 'entitlements').countDocuments({ urn }),
    openEntitlements: await of('funding', 'entitlements').countDocuments({ urn, closedAt: null }),
    unsent: await sum('outbox', { sent: false }),
    deadLetters: await sum('deadLetters', {}),
  };
}

/** Kills a process somewhere inside the changes that are under way, and goes on once it is back. */
async function killDuring(platform: Platform, demo: Demo, name: ProcessName): Promise<void> {
  const before = platform.pidOf(name);
  const kill = new Promise<void>((done, failed) => {
    // Any moment of what is under way: this waits for nothing.
    // eslint-disable-next-line no-restricted-syntax
    setTimeout(() => void platform.kill(name).then(done, failed), Math.random() * 120);
  });
  for (let i = 0; i < CHANGES_A_KILL; i++) await demo.changeOnce();
  await kill;
  await until(`${name} to be back`, async () => {
    const now = platform.pidOf(name);
    return now !== undefined && now !== before;
  });
}

test('a kill -9 of any one process while returns are pushed loses no event and doubles none', async () => {
  await using platform = await aPlatform();
  const mongo = await MongoClient.connect(platform.mongoUrl, { serverSelectionTimeoutMS: 30_000 });
  const demo = await Demo.open(platform.dataDir);
  try {
    // From the first change on the subscriber has a cursor to go on from.
    await demo.changeOnce();
    const before = await count(mongo);
    const heardBefore = demo.heard.length;
    for (const name of PROCESSES) await killDuring(platform, demo, name);
    const made = PROCESSES.length * CHANGES_A_KILL;
    // A service whose driver lost its database for good is ended by its watchdog after 15 s.
    const wanted: Counts = {
      changes: before.changes + made,
      // Of what was changed before as well: funding follows a moment after the subscriber has heard.
      entitlements: before.changes + made,
      openEntitlements: 1,
      unsent: 0,
      deadLetters: 0,
    };
    let seen: Counts | undefined;
    const effects = async () => isDeepStrictEqual((seen = await count(mongo)), wanted);
    await until('every effect of every change', effects, 60_000).catch(() => undefined);
    expect(seen).toEqual(wanted);
    const heard = demo.heard.slice(heardBefore);
    const ids = heard.map(({ eventId }) => eventId);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids).toHaveLength(made);
    demo.heard.forEach(({ from }, i) => i > 0 && expect(from).toBe(demo.heard[i - 1]!.to));
  } finally {
    await demo.close();
    await mongo.close();
  }
}, 240_000);
