import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import WebSocket from 'ws';
import { Publisher } from '../test/publisher';
import { subscribed, testGateway } from '../test/test-gateway';
import { officer } from '../test/token-issuer';

const IDS = 'subscription { categorisationChanged { eventId } }';

// Node's own time limits on connections are a minute: with them, this would take longer than it may.
it('stops although clients hold connections, and lets subscribers know that they should come again', async () => {
  const test = await testGateway();
  await using publisher = await Publisher.connect(test.natsUrl);
  await publisher.makeStream();
  const authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
  const { port } = new URL(test.url);
  const opened = connect(Number(port), '127.0.0.1');
  const kept = get(`${test.url}/health/live`, { agent: new Agent({ keepAlive: true }) }, (answer) =>
    answer.resume(),
  );
  await Promise.all([once(opened, 'connect'), once(kept, 'close')]);
  const search = new URLSearchParams({ query: IDS });
  const stream = await fetch(`${test.url}/graphql/stream?${search.toString()}`, {
    headers: { authorization },
  });
  const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.once('open', () =>
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })),
  );
  socket.once('message', () =>
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: IDS } })),
  );
  await subscribed(test, 2);
  const closed = once(socket, 'close');
  const [text, [code]] = await Promise.all([stream.text(), closed, test[Symbol.asyncDispose]()]);
  expect(text).not.toContain('complete');
  expect(code).toBe(1001);
  expect(test.gateway.subscriptions.active).toBe(0);
}, 45_000);
