import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog } from '@middletier/runtime/log';
import { Metrics } from '@middletier/runtime/telemetry/metrics';
import { parse } from 'graphql';
import { FetchMeter } from './fetch-meter';
import { PooledSubgraph } from './pooled-subgraph';
import { SubgraphClient } from './subgraph-client';

let server: Server;
let client: SubgraphClient;
let asked = 0;

/** A service that takes every request and never answers. */
beforeAll(async () => {
  server = createServer(() => void (asked += 1)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  client = new SubgraphClient('cpd', `http://127.0.0.1:${port}/graphql`, 'a secret of 32 characters or more');
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await client.close();
});

const ask = (endsAt: number) => {
  const subgraph = new PooledSubgraph(client, {
    log: createLog('gateway', 'silent'),
    meter: new FetchMeter(new Metrics()),
  });
  const operation = '{ offers { id } }';
  const send = subgraph.prepare({
    operation,
    operationName: undefined,
    operationDocumentNode: parse(operation),
  });
  return send({ variables: {}, context: { actor: null, requestId: 'one', endsAt } });
};

const missing = { data: null, errors: [{ path: ['offers'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] };

test('waits for a service no longer than the operation may take', async () => {
  expect(await ask(performance.now() + 300)).toMatchObject(missing);
  expect(asked).toBe(1);
});

test('asks no more once the time of the operation is over', async () => {
  const before = asked;
  expect(await ask(performance.now())).toMatchObject(missing);
  expect(asked).toBe(before);
});
