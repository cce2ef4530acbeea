import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREA } from '@middletier/exemplars/built-in-area';
import { MisClient } from '@middletier/local/mis/mis-client';
import { pushFile } from '@middletier/local/mis/push-file';
import { until } from '@middletier/local/testing';
import { MongoClient, type Db } from 'mongodb';
import { aPlatform } from '../test/a-platform';

const DAY_MS = 86_400_000;
/** So many that there is time for three kills while they come. */
const DAYS = 500;
/** Who is killed once how much of the file is here. */
const KILLS = [
  { name: 'organisations', at: 0.1 },
  { name: 'gateway', at: 0.35 },
  { name: 'nats', at: 0.6 },
] as const;

const day = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);

/** A roll for each school and day, each with a figure of its own. */
const rollsOf = (urns: readonly string[]): string[] =>
  Array.from({ length: DAYS }, (_, ago) =>
    urns.map((urn, n) => `${urn},${day(ago + 1)},${100 + ((ago * urns.length + n) % 700)}`),
  ).flat();

async function kept(db: Db): Promise<string[]> {
  const rows = await db.collection('rolls').find().toArray();
  return rows.map(({ urn, censusDate, pupils }) => [urn, censusDate, pupils].join(',')).sort();
}

/** What was told of the file, each school's day as often as it was told. */
async function told(db: Db, returnId: string): Promise<string[]> {
  const filter = { 'event.type': 'organisations.return.accepted.v2', 'event.data.returnId': returnId };
  type Told = {
    event: { data: { school: { urn: string }; periods: { from: string; figures: { pupils: number } }[] } };
  };
  const facts = await db.collection<Told>('outbox').find(filter).toArray();
  return facts
    .flatMap(({ event: { data } }) =>
      data.periods.map(({ from, figures }) => [data.school.urn, from, figures.pupils].join(',')),
    )
    .sort();
}

test('a kill -9 of organisations, gateway and NATS while a file comes in: going on with it ends with exactly its rows', async () => {
  await using platform = await aPlatform();
  const mongo = await MongoClient.connect(platform.mongoUrl, { serverSelectionTimeoutMS: 30_000 });
  try {
    const db = mongo.db('organisations');
    const schools = await db
      .collection('schools')
      .find({ 'trust.uid': AREA.trust, status: 'OPEN' })
      .toArray();
    const rows = rollsOf(schools.map(({ _id }) => String(_id)));
    const path = join(platform.dataDir, 'roll.csv');
    writeFileSync(path, ['urn,censusDate,pupils', ...rows].join('\n'));
    const key = readFileSync(join(platform.dataDir, 'trust-api-key'), 'utf8').trim();
    const push = { path, kind: 'roll', mapping: undefined, part: true, dryRun: false };
    const pushed = pushFile(new MisClient(platform.gatewayUrl, key), push);
    for (const { name, at } of KILLS) {
      const here = () =>
        db.collection('returnFiles').findOne({ kind: 'roll', rows: { $gte: at * rows.length } });
      const file = await until(`${at} of the file to be here`, here, 60_000);
      expect(file['state']).toBe('RECEIVING');
      await platform.kill(name);
    }
    const { state, returnId, ...counts } = await pushed;
    expect({ state, ...counts }).toMatchObject({ state: 'TAKEN', rows: rows.length, rejected: 0 });
    rows.sort();
    expect(await kept(db)).toEqual(rows);
    expect(await told(db, returnId)).toEqual(rows);
    const unsent = () => db.collection('outbox').countDocuments({ sent: false });
    await until('everything to be published', async () => (await unsent()) === 0, 60_000);
  } finally {
    await mongo.close();
  }
}, 240_000);
