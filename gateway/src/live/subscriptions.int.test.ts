import { Publisher } from '../../test/publisher';
import { overSse, overWebSocket, type Message, type Wish } from '../../test/subscriber';
import { subscribed, testGateway, type TestGateway } from '../../test/test-gateway';
import { officer } from '../../test/token-issuer';

const CHANGES = `subscription Changes($localAuthorities: [ID!], $schools: [ID!], $categories: [String!], $after: String) {
  categorisationChanged(localAuthorities: $localAuthorities, schools: $schools, categories: $categories, after: $after) {
    eventId from to school { urn name recommendedOffers } localAuthority { code name } reasons { criterion sentence }
  }
}`;
const IDS = 'subscription Ids($after: String) { categorisationChanged(after: $after) { eventId cursor } }';

let test: TestGateway;
let publisher: Publisher;
let authority: string;
let trust: string;

beforeAll(async () => {
  test = await testGateway();
  publisher = await Publisher.connect(test.natsUrl);
  authority = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
  trust = `Bearer ${await test.issuer.token(officer('trust:99001'))}`;
});
afterAll(async () => {
  await publisher[Symbol.asyncDispose]();
  await test[Symbol.asyncDispose]();
});
beforeEach(() => Object.values(test.subgraphs).forEach(({ asked }) => asked.splice(0)));
afterEach(() => subscribed(test, 0));

const wish = (query: string, variables: Record<string, unknown> = {}, authorization = authority): Wish => ({
  url: test.url,
  ...{ query, variables, authorization },
});
const urnOf = ({ data }: Message): string => data.categorisationChanged.school.urn;
const idOf = ({ extensions }: Message): string => extensions.eventId;

it('waits for a stream that does not exist yet, and misses nothing of it', async () => {
  await using subscriber = overWebSocket(wish(IDS));
  await subscribed(test, 1);
  await publisher.makeStream();
  const id = await publisher.change();
  expect((await subscriber.take(1)).map(idOf)).toEqual([id]);
});

describe.each([
  ['graphql-ws', overWebSocket],
  ['server-sent events', overSse],
])('over %s', (_transport, over) => {
  it("gives an event with other services' fields, and does not ask the owner for what the event carries", async () => {
    await using subscriber = over(wish(CHANGES));
    await subscribed(test, 1);
    const id = await publisher.change();
    const [message] = await subscriber.take(1);
    expect(message!.data.categorisationChanged).toEqual({
      ...{ eventId: id, from: 'GREEN', to: 'RED', localAuthority: { code: '990', name: 'Authority 990' } },
      school: { urn: '990001', name: 'School 990001', recommendedOffers: ['Phonics for 990001'] },
      reasons: [{ criterion: 'attendance', sentence: 'Attendance fell from 95.0 to 92.1.' }],
    });
    expect(message!.extensions).toEqual({ eventId: id, cursor: expect.any(String) });
    const { improvement, organisations, cpd } = test.subgraphs;
    expect([improvement.asked.length, cpd.asked.length]).toEqual([0, 1]);
    expect(organisations.asked[0]!.actor).toEqual(officer('local-authority:990'));
  });

  it('asks the owner, with the event, for what the event does not carry', async () => {
    await using subscriber = over(
      wish('subscription { change: categorisationChanged { days school { category name } } }'),
    );
    await subscribed(test, 1);
    await publisher.change();
    const [{ data, errors } = {}] = await subscriber.take(1);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ change: { days: 25, school: { category: 'RED', name: 'School 990001' } } });
    const [asked] = test.subgraphs.improvement.asked;
    expect(asked!.extensions!.event).toMatchObject({
      categorisationChanged: { to: 'RED', school: { __typename: 'School' } },
    });
  });

  it('gives each what is theirs and asked for, and nothing else', async () => {
    await using all = over(wish(CHANGES));
    await using amber = over(wish(CHANGES, { categories: ['AMBER'] }));
    await using one = over(wish(CHANGES, { schools: ['990002'] }));
    await using ofTrust = over(wish(CHANGES, {}, trust));
    await subscribed(test, 4);
    await publisher.change({ urn: '990009', localAuthority: '991', trust: null });
    await publisher.change({ urn: '990001', to: 'AMBER' });
    await publisher.change({ urn: '990002', trust: '99001' });
    await publisher.change({ urn: '990004', trust: '99001', localAuthority: '991' });
    await publisher.change({ urn: '990003', to: 'AMBER' });
    expect((await all.take(3)).map(urnOf)).toEqual(['990001', '990002', '990003']);
    expect((await amber.take(2)).map(urnOf)).toEqual(['990001', '990003']);
    expect((await one.take(1)).map(urnOf)).toEqual(['990002']);
    expect((await ofTrust.take(2)).map(urnOf)).toEqual(['990002', '990004']);
  });

  it('refuses what is not theirs rather than staying silent', async () => {
    const refusals = [
      [wish(CHANGES, { localAuthorities: ['991'] }), 'FORBIDDEN'],
      [
        wish(CHANGES, { schools: ['990001'] }, `Bearer ${await test.issuer.token(officer('school:990002'))}`),
        'FORBIDDEN',
      ],
      [wish(CHANGES, {}, `Bearer ${await test.issuer.token(officer())}`), 'FORBIDDEN'],
      [wish(CHANGES, {}, ''), 'UNAUTHENTICATED'],
      [wish(CHANGES, { schools: [] }), 'BAD_USER_INPUT'],
      [wish(CHANGES, { after: 'nonsense' }), 'BAD_CURSOR'],
      [wish('subscription { categorisationChanged { nothing } }'), 'GRAPHQL_VALIDATION_FAILED'],
      [wish('{ offers }'), 'BAD_REQUEST'],
    ] as const;
    for (const [refused, code] of refusals) {
      const told = await over(refused)
        .take(1)
        .catch((error: unknown) => error);
      expect(JSON.stringify(told)).toContain(`"code":"${code}"`);
    }
  });

  it('goes on behind a cursor while changes pour in: nothing missed, nothing twice, in order', async () => {
    const first = over(wish(IDS));
    await subscribed(test, 1);
    const start = await publisher.change();
    const [{ data } = {}] = await first.take(1);
    expect(data.categorisationChanged.eventId).toBe(start);
    await first.leave();
    const published: string[] = [];
    const flood = (async () => {
      while (published.length < 300) published.push(await publisher.change());
    })();
    const resumed = Array.from({ length: 4 }, () =>
      over(wish(IDS, { after: data.categorisationChanged.cursor })),
    );
    const heard = await Promise.all(resumed.map((subscriber) => subscriber.take(300)));
    await flood;
    for (const messages of heard) expect(messages.map(idOf)).toEqual(published);
    await Promise.all(resumed.map((subscriber) => subscriber.leave()));
  });

  it('forgets those who leave at once, before the next event', async () => {
    const subscriber = over(wish(IDS));
    await subscribed(test, 1);
    await subscriber.leave();
    await subscribed(test, 0);
  });
});

it('reads from the stream once, however many come back at once', async () => {
  const first = overWebSocket(wish(IDS));
  await subscribed(test, 1);
  await publisher.change();
  const [{ extensions } = {}] = await first.take(1);
  await first.leave();
  const missed = [await publisher.change(), await publisher.change()];
  const before = await publisher.countReaders();
  const back = Array.from({ length: 50 }, () => overWebSocket(wish(IDS, { after: extensions.cursor })));
  for (const subscriber of back) expect((await subscriber.take(2)).map(idOf)).toEqual(missed);
  expect(await publisher.countReaders()).toBe(before);
  await Promise.all(back.map((subscriber) => subscriber.leave()));
});

it('resolves an event once for all who sent the same document and have the same rights', async () => {
  const variables = [{ localAuthorities: ['990'] }, {}, { schools: ['990001'] }];
  const subscribers = variables.map((given) => overWebSocket(wish(CHANGES, given)));
  const other = overWebSocket(wish(CHANGES, {}, `Bearer ${await test.issuer.token(officer('trust:99000'))}`));
  await subscribed(test, 4);
  await publisher.change();
  await Promise.all([...subscribers, other].map((subscriber) => subscriber.take(1)));
  expect(test.subgraphs.cpd.asked.map(({ actor }) => actor?.organisations)).toEqual([
    ['local-authority:990'],
    ['trust:99000'],
  ]);
  await Promise.all([...subscribers, other].map((subscriber) => subscriber.leave()));
});

it('drops an event that its service sent again', async () => {
  await using subscriber = overWebSocket(wish(IDS));
  await subscribed(test, 1);
  const event = publisher.next({});
  await publisher.send(event);
  await publisher.send(event, '#1');
  const next = await publisher.change();
  expect((await subscriber.take(2)).map(idOf)).toEqual([event.id, next]);
});

it('keeps the place while a service is down: what is missing is told', async () => {
  await test.subgraphs.cpd.stop();
  await using subscriber = overWebSocket(wish(CHANGES));
  await subscribed(test, 1);
  await publisher.change();
  const [message] = await subscriber.take(1);
  expect(message).toMatchObject({
    data: {
      categorisationChanged: { to: 'RED', school: { name: 'School 990001', recommendedOffers: null } },
    },
    errors: [
      {
        path: ['categorisationChanged', 'school', 'recommendedOffers'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'cpd' },
      },
    ],
    extensions: { cursor: expect.any(String) },
  });
  await test.subgraphs.cpd.start();
});

it('misses nothing and gives nothing twice when NATS is killed and started again', async () => {
  await using live = overWebSocket(wish(IDS));
  await using sse = overSse(wish(IDS));
  await subscribed(test, 2);
  const before = [await publisher.change(), await publisher.change()];
  expect((await live.take(2)).map(idOf)).toEqual(before);
  const during: Promise<string>[] = [];
  await test.restartNats(async () => void during.push(publisher.change()));
  const after = [...(await Promise.all(during)), await publisher.change()];
  expect((await live.take(2)).map(idOf)).toEqual(after);
  expect((await sse.take(4)).map(idOf)).toEqual([...before, ...after]);
});

it('tells a slow reader so, behind what it can still have; the rest is behind its last cursor', async () => {
  const prepared = (after?: string) => {
    const caller = { actor: officer('local-authority:990') };
    return test.gateway.subscriptions.prepare({
      query: IDS,
      variables: { after },
      caller,
      requestId: 'test',
    });
  };
  const results = test.gateway.subscriptions.subscribe(await prepared());
  const published: string[] = [];
  while (published.length < 1_050) published.push(await publisher.change());
  const heard: Message[] = [];
  for await (const message of results) heard.push(message as Message);
  expect(heard.pop()!.errors).toMatchObject([{ extensions: { code: 'SLOW_CONSUMER' } }]);
  expect(heard.map(idOf)).toEqual(published.slice(0, 1_000));
  const resumed = test.gateway.subscriptions.subscribe(await prepared(heard[9]!.extensions.cursor));
  const rest = [idOf((await resumed.next()).value as Message)];
  while (published.length < 2_200) published.push(await publisher.change());
  for await (const message of resumed) if (rest.push(idOf(message as Message)) === 2_190) break;
  expect(rest).toEqual(published.slice(10));
});

it('gives each server-sent event its cursor as id, and goes on behind Last-Event-ID rather than after', async () => {
  const events = async (headers: Record<string, string>, variables: object, count: number) => {
    const search = new URLSearchParams({ query: IDS, variables: JSON.stringify(variables) });
    const leave = new AbortController();
    const accept = { accept: 'text/event-stream', authorization: authority, ...headers };
    const response = await fetch(`${test.url}/graphql/stream?${search.toString()}`, {
      headers: accept,
      signal: leave.signal,
    });
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.split('event: next').length > count) break;
    }
    leave.abort();
    return [...text.matchAll(/^id: (.+)\nevent: next\ndata: (.+)$/gm)].map(([, id, data]) => ({
      id: id!,
      message: JSON.parse(data!) as Message,
    }));
  };
  const published = [await publisher.change(), await publisher.change(), await publisher.change()];
  await using live = overWebSocket(wish(IDS));
  await subscribed(test, 1);
  await publisher.change();
  const [{ extensions } = {}] = await live.take(1);
  const epoch = Buffer.from(extensions.cursor, 'base64url').toString('utf8').replace(/\d+$/, '');
  const seq = Number(Buffer.from(extensions.cursor, 'base64url').toString('utf8').split('|')[2]);
  const before = Buffer.from(`${epoch}${seq - 4}`).toString('base64url');
  const all = await events({}, { after: before }, 4);
  expect(all.slice(0, 3).map(({ message }) => idOf(message))).toEqual(published);
  expect(all.map(({ id, message }) => [id, message.data.categorisationChanged.cursor])).toEqual(
    all.map(({ id }) => [id, id]),
  );
  const rest = await events({ 'last-event-id': all[1]!.id }, { after: before }, 2);
  expect(rest.map(({ message }) => idOf(message))).toEqual(all.slice(2).map(({ message }) => idOf(message)));
});

it('does not open a WebSocket for a token that is not genuine, and says why', async () => {
  const refused = overWebSocket(wish(IDS, {}, 'Bearer nonsense')).take(1);
  await expect(refused).rejects.toMatchObject({
    code: 4401,
    reason: expect.stringContaining('OpenID provider'),
  });
});

it('refuses a stream whose request cannot be read, by its status', async () => {
  const post = (body: string, headers: Record<string, string>) =>
    fetch(`${test.url}/graphql/stream`, { method: 'POST', headers, body }).then(({ status }) => status);
  const json = { 'content-type': 'application/json' };
  expect(await post('{', json)).toBe(400);
  expect(await post('{"variables":{}}', json)).toBe(400);
  expect(await post('{}', { 'content-type': 'text/plain' })).toBe(415);
  expect(await post('{}', { ...json, authorization: 'Bearer nonsense' })).toBe(401);
});

it('ends a stream when the token behind it expires', async () => {
  const short = `Bearer ${await test.issuer.token(officer('local-authority:990'), { expires: '2s' })}`;
  const [message] = await overWebSocket(wish(IDS, {}, short)).take(1);
  expect(message!.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

it('tells by code that a cursor has expired, as when the stream was made anew', async () => {
  const subscriber = overWebSocket(wish(IDS));
  await subscribed(test, 1);
  await publisher.change();
  const [{ extensions } = {}] = await subscriber.take(1);
  await publisher.removeStream();
  await publisher.makeStream();
  await publisher.change();
  const [told] = await subscriber.take(1);
  const [late] = await overSse(wish(IDS, { after: extensions.cursor })).take(1);
  for (const message of [told, late])
    expect(message!.errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
  await subscriber.leave();
});
