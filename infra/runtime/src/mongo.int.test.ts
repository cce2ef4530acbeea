import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { testServers, until, type TestServers } from '@middletier/local/testing';
import { listeningLog, openService } from '../test/small-services';
import { connectMongo, prepareCollections, watchDatabase } from './mongo';

let servers: TestServers;

beforeAll(async () => {
  servers = await testServers();
});

afterAll(() => servers[Symbol.asyncDispose]());

describe('collections', () => {
  const definitions = [
    { name: 'schools', indexes: [{ key: { name: 1 }, unique: true }] },
    { name: 'trusts' },
  ];

  test('are made with their indexes, by several instances at once, and again at the next start', async () => {
    await using service = await openService(servers, 'prepared');
    const { db } = service;
    await Promise.all([1, 2, 3].map(() => prepareCollections(db, definitions)));
    await prepareCollections(db, definitions);
    const names = (await db.listCollections().toArray()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['schools', 'trusts']));
    expect(await db.collection('schools').indexes()).toMatchObject([{}, { key: { name: 1 }, unique: true }]);
  });

  test('are not made with an index that is wrong', async () => {
    await using service = await openService(servers, 'mistaken');
    const key = new Map([['name', 'sideways' as '2d']]);
    const wrong = [{ name: 'schools', indexes: [{ key }] }];
    await expect(prepareCollections(service.db, wrong)).rejects.toThrow('Unknown index plugin');
  });
});

describe('the watch over the database', () => {
  test('gives up, once, on a database that listens but does not answer', async () => {
    await using service = await openService(servers, 'frozen');
    const { log, lines } = listeningLog();
    let givenUp = 0;
    const unwatch = watchDatabase(service.mongo, { log, giveUp: () => (givenUp += 1), limit: 2_000 });
    process.kill(servers.mongod.pid, 'SIGSTOP');
    await until('it to give up', async () => givenUp > 0).finally(() =>
      process.kill(servers.mongod.pid, 'SIGCONT'),
    );
    unwatch();
    await service.db.command({ ping: 1 });
    expect(givenUp).toBe(1);
    expect(lines).toMatchObject([{ level: 60, silentFor: 2_000 }]);
  });

  test('has patience with one that is down for longer, and comes back', async () => {
    const door = aDoorTo(servers.mongod.port);
    const mongo = await connectMongo(
      `mongodb://127.0.0.1:${await door.open()}/?directConnection=true`,
      'down',
    );
    const { log, lines } = listeningLog();
    let givenUp = 0;
    let failures = 0;
    mongo.on('serverHeartbeatFailed', () => (failures += 1));
    const unwatch = watchDatabase(mongo, { log, giveUp: () => (givenUp += 1), limit: 2_000 });
    await door.close();
    await until('it to be down for a while', async () => failures > 6);
    await door.open();
    await until('the database to answer', () =>
      mongo
        .db('down')
        .command({ ping: 1 })
        .catch(() => undefined),
    );
    unwatch();
    await mongo.close();
    await door.close();
    expect({ givenUp, lines }).toEqual({ givenUp: 0, lines: [] });
  });
});

/** A way to a port that can be closed and opened again. */
function aDoorTo(port: number) {
  let door: Server | undefined;
  let known = 0;
  const through = new Set<Socket>();
  const pass = (near: Socket) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) through.add(socket.on('error', () => undefined));
    near.pipe(far).pipe(near);
  };
  const open = async () => {
    door = createServer(pass).listen(known, '127.0.0.1');
    await once(door, 'listening');
    return (known = (door.address() as AddressInfo).port);
  };
  const close = async () => {
    const closed = once(door!, 'close');
    door!.close();
    through.forEach((socket) => socket.destroy());
    await closed;
  };
  return { open, close };
}
