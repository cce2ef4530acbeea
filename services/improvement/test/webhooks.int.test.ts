import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import {
  anActor,
  testServers,
  testService,
  until,
  type TestServers,
  type TestService,
} from '@middletier/local/testing';
import { returnFileMoved } from '@middletier/organisations/contract';
import { subjectOf, type Envelope } from '@middletier/runtime/event';
import { ensureStream } from '@middletier/runtime/nats';
import { Webhook } from 'standardwebhooks';
import { improvement } from '../src/subgraph';
import { tellChange } from './a-change';
import { untilRead } from './an-area';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An address that takes deliveries, and answers as it is told. */
class Receiver {
  readonly received: Received[] = [];
  answer: (nth: number) => number | 'silence' = () => 204;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      void buffer(request).then((body) => {
        this.received.push({ headers: request.headers, body: body.toString() });
        const answer = this.answer(this.received.length);
        if (answer !== 'silence') response.writeHead(answer, { location: '/elsewhere' }).end();
      });
    });
  }
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }
  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
  /** The ids of what came, in the order in which it came. */
  get ids(): string[] {
    return this.received.map(({ headers }) => String(headers['webhook-id']));
  }
}

const HOOK = `id owner url state notice version failingSince lastSuccessAt previousSecretUntil replay { done }
  deliveries(first: 50) { edges { node { eventId type state nextAttemptAt attempts { status error } } } }`;

let servers: TestServers;
let service: TestService;
const receivers: Receiver[] = [];
beforeAll(async () => {
  process.env['WEBHOOK_PRIVATE_ADDRESSES'] = 'true';
  process.env['WEBHOOK_ANSWER_SECONDS'] = '2';
  servers = await testServers();
  service = await testService(improvement, servers);
});
afterAll(async () => {
  delete process.env['WEBHOOK_PRIVATE_ADDRESSES'];
  delete process.env['WEBHOOK_ANSWER_SECONDS'];
  receivers.forEach((receiver) => receiver.close());
  await service?.stop();
  await servers?.[Symbol.asyncDispose]();
});

/** Of an authority alone: an administrator may keep every webhook. */
const anOfficer = (authority: string) =>
  anActor({ roles: ['AUTHORITY_OFFICER'], organisations: [`local-authority:${authority}`] });

let keys = 0;
const command = async (
  [name, type]: readonly [string, string],
  input: object,
  { fields = HOOK, by = '990' }: { fields?: string; by?: string } = {},
) => {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const given = { input: { idempotencyKey: `webhook-${(keys += 1)}`, ...input } };
  const { data, errors } = await service.ask(anOfficer(by), query, given);
  return { ...(data?.[name] as object | null), errors } as Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
};

/** A receiver with a webhook of an authority that sends to it. */
async function registered(authority: string, given: object = {}) {
  const receiver = new Receiver();
  receivers.push(receiver);
  const url = await receiver.open();
  const input = { owner: `local-authority:${authority}`, name: 'Our systems', url, ...given };
  const fields = `secret webhook { ${HOOK} }`;
  const { webhook, secret, errors } = await command(['registerWebhook', 'RegisterWebhookInput'], input, {
    fields,
    by: authority,
  });
  expect(errors).toBeUndefined();
  return { receiver, id: webhook.id as string, secret: secret as string, input, fields };
}

const look = async (authority: string, id: string) => {
  const { data } = await service.ask(
    anOfficer(authority),
    `query ($id: ID!) { webhook(id: $id) { ${HOOK} } }`,
    { id },
  );
  return data.webhook;
};

const tell = (authority: string, ...urns: string[]) =>
  service.ground.store.transact(async (unit) => {
    for (const urn of urns)
      tellChange(unit, urn, {
        localAuthority: { code: authority },
        audience: { school: urn, localAuthority: authority, trust: null },
      });
  });

/** Stands in for organisations: a file of returns that an authority sent comes on. */
async function publishMove(
  localAuthority: string,
  { id, kind }: { id: string; kind: string },
): Promise<void> {
  const { source, type } = returnFileMoved;
  const { nats } = service.ground;
  await ensureStream(await nats.jetstreamManager(), source, { maxBytes: 10_000_000 });
  const subject = `return-file/${id}`;
  const rows = { bytes: 1, rows: 1, accepted: 1, corrected: 0, unchanged: 0, rejected: 0 };
  const event: Envelope = {
    ...{ specversion: '1.0', id: `${source}/${subject}@1`, source, type, subject, sequence: 1 },
    time: new Date().toISOString(),
    data: {
      id,
      kind,
      name: null,
      state: 'TAKEN',
      ...rows,
      audience: { school: '', localAuthority, trust: null },
    },
  };
  await nats.jetstream().publish(subjectOf(event), JSON.stringify(event), { msgID: event.id });
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
const deliveries = (webhook: Record<string, any>) =>
  webhook['deliveries'].edges.map(({ node }: { node: object }) => node);

test('sends each change of the owner once, signed as Standard Webhooks has it, and logs it', async () => {
  const { receiver, id, secret } = await registered('901', { categories: ['AMBER'] });
  await tell('901', '901001', '901002');
  await tell('902', '902001');
  await until('both to have come', async () => receiver.received.length === 2);
  const [{ headers, body }] = receiver.received as [Received];
  const verified = new Webhook(secret).verify(body, headers as Record<string, string>) as Record<
    string,
    object
  >;
  expect(verified).toMatchObject({
    type: 'improvement.categorisation.changed.v1',
    eventId: headers['webhook-id'],
    data: { to: 'AMBER', why: expect.any(String), localAuthority: { code: '901' } },
  });
  expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow();
  const logged = await until('the log', async () => {
    const webhook = await look('901', id);
    return webhook.lastSuccessAt && webhook;
  });
  expect(deliveries(logged)).toHaveLength(2);
  expect(deliveries(logged)[0]).toMatchObject({
    state: 'DELIVERED',
    nextAttemptAt: null,
    attempts: [{ status: 204, error: null }],
  });
});

test('a receiver that is down or silent keeps no other waiting, and gets what it missed', async () => {
  const bad = await registered('903');
  const good = await registered('903');
  bad.receiver.answer = (nth) => (nth === 1 ? 'silence' : 503);
  await tell('903', ...Array.from({ length: 30 }, (_, i) => `9030${10 + i}`));
  await until('all to have come to the good one', async () => good.receiver.received.length === 30);
  expect(new Set(good.receiver.ids).size).toBe(30);
  bad.receiver.answer = () => 200;
  await command(
    ['disableWebhook', 'DisableWebhookInput'],
    { id: bad.id, version: 1, reason: 'Being mended' },
    { by: '903' },
  );
  await command(['enableWebhook', 'WebhookInput'], { id: bad.id, version: 2 }, { by: '903' });
  await until('all to have come to the bad one', async () => new Set(bad.receiver.ids).size === 30, 40_000);
}, 60_000);

test('410 Gone disables it with a notice, holds what happens, and sends it when it is enabled', async () => {
  const { receiver, id } = await registered('904');
  receiver.answer = (nth) => (nth === 1 ? 410 : 200);
  await tell('904', '904001');
  const disabled = await until('it to be disabled', async () => {
    const webhook = await look('904', id);
    return webhook.state === 'DISABLED' && webhook;
  });
  expect(disabled.notice).toContain('410 Gone');
  const told = service.ground.db.collection('outbox').findOne({ 'event.subject': `webhook/${id}` });
  expect((await told)?.['event'].data).toMatchObject({
    owner: 'local-authority:904',
    notice: disabled.notice,
  });
  await tell('904', '904002');
  await until('it to be held', async () =>
    deliveries(await look('904', id)).some(({ state }: { state: string }) => state === 'HELD'),
  );
  await command(['enableWebhook', 'WebhookInput'], { id, version: disabled.version }, { by: '904' });
  await until('it to have come', async () => receiver.received.length === 2);
  expect(JSON.parse(receiver.received[1]!.body)).toMatchObject({ data: { school: { urn: '904002' } } });
});

test('replays what happened since a moment, even before it was registered, under the same ids', async () => {
  await tell('905', '905001', '905002');
  await untilRead({ reader: 'webhooks-on-categorisation-changed', by: service, of: service });
  const { receiver, id } = await registered('905');
  await tell('905', '905003');
  await until('the live one to have come', async () => receiver.received.length === 1);
  const since = new Date(Date.now() - 3_600_000).toISOString();
  await command(['replayWebhook', 'ReplayWebhookInput'], { id, version: 1, since }, { by: '905' });
  await until('the replay to be done', async () => (await look('905', id)).replay?.done);
  await until('all to have come', async () => receiver.received.length === 4);
  expect(new Set(receiver.ids).size).toBe(3);
  expect(receiver.ids.slice(1)).toContain(receiver.ids[0]);
});

test('sends what another service tells live, narrowed as its subscription is, and replays it too', async () => {
  const { receiver, id } = await registered('911', {
    events: ['categorisationChanged', 'returnFileMoved'],
    filters: [{ argument: 'kinds', values: ['attendance'] }],
  });
  await publishMove('911', { id: 'a file', kind: 'attendance' });
  await publishMove('911', { id: 'another', kind: 'roll' });
  await tell('911', '911001');
  await until('both to have come', async () => receiver.received.length === 2);
  const types = receiver.received.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  expect(types.sort()).toEqual([
    'improvement.categorisation.changed.v1',
    'organisations.return-file.moved.v1',
  ]);
  const since = new Date(Date.now() - 3_600_000).toISOString();
  await command(['replayWebhook', 'ReplayWebhookInput'], { id, version: 1, since }, { by: '911' });
  await until('both to have come again', async () => receiver.received.length === 4);
  expect(receiver.ids.slice(2).sort()).toEqual(receiver.ids.slice(0, 2).sort());
  expect((await look('911', id)).replay).toMatchObject({ done: true });
});

test('a new secret is shown once and signs beside the old one', async () => {
  const { receiver, id, secret, input, fields } = await registered('906');
  const again = await command(
    ['registerWebhook', 'RegisterWebhookInput'],
    { ...input, idempotencyKey: `webhook-${keys}` },
    { fields, by: '906' },
  );
  expect([again['webhook'].id, again['secret']]).toEqual([id, null]);
  const next = await command(
    ['rotateWebhookSecret', 'WebhookInput'],
    { id, version: 1 },
    { fields, by: '906' },
  );
  expect(next['webhook'].previousSecretUntil).not.toBeNull();
  await command(['testWebhook', 'TestWebhookInput'], { id }, { by: '906' });
  await until('the test to have come', async () => receiver.received.length === 1);
  const { headers, body } = receiver.received[0]!;
  for (const held of [secret, next['secret'] as string])
    expect(new Webhook(held).verify(body, headers as Record<string, string>)).toMatchObject({
      type: 'webhook.test',
    });
  const kept = JSON.stringify(await service.ground.db.collection('commands').find().toArray());
  expect(kept).not.toContain('whsec_');
});

test('what was being sent when the service ended is sent by the next one', async () => {
  const { receiver } = await registered('907');
  receiver.answer = () => 'silence';
  await tell('907', '907001');
  await until('it to have come', async () => receiver.received.length === 1);
  await service.stop();
  receiver.answer = () => 200;
  service = await testService(improvement, servers);
  const { db } = service.ground;
  // The minute for which the first one had taken it is over.
  await db
    .collection('webhookDeliveries')
    .updateMany({ state: 'WAITING' }, { $set: { leasedUntil: new Date(0) } });
  await until('it to have come again', async () => receiver.received.length === 2);
  expect(new Set(receiver.ids).size).toBe(1);
});

test.each([
  ['FORBIDDEN', { owner: 'local-authority:999' }],
  ['OWNER_UNREADABLE', { owner: 'board:1' }],
  ['BAD_URL', { url: 'gopher://example.org' }],
  ['BAD_TEXT', { name: ' ' }],
  ['TOO_MANY', { schools: Array.from({ length: 101 }, (_, i) => String(i)) }],
])('refuses with %s to register', async (code, given) => {
  const input = { owner: 'local-authority:990', name: 'Hook', url: 'http://127.0.0.1:9/', ...given };
  const { errors } = await command(['registerWebhook', 'RegisterWebhookInput'], input, { fields: 'secret' });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

test('is kept by officers of its owner alone', async () => {
  const { id } = await registered('908');
  const { errors } = await command(
    ['disableWebhook', 'DisableWebhookInput'],
    { id, version: 1, reason: 'Mischief' },
    { by: '909' },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const reader = anActor({ roles: [], organisations: ['local-authority:908'] });
  const { errors: unread } = await service.ask(reader, `{ webhook(id: "${id}") { url } }`);
  expect(unread).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
