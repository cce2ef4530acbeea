import { anActor, testService, type TestService } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import fc from 'fast-check';
import { Area, officerOf, untilRead } from '../../improvement/test/an-area';
import { cpd } from '../src/subgraph';

const URNS = Array.from({ length: 10 }, (_, i) => String(990_001 + i));
const HUB = anActor({ id: 'hub', roles: [], organisations: ['school:990001'] });
const PLAN = `mutation ($input: PlanTrainingSessionInput!) { planTrainingSession(input: $input) { id version } }`;
const ASK = `mutation ($input: RequestTrainingPlaceInput!) { requestTrainingPlace(input: $input) { id state ticket version } }`;
const ANSWER = `mutation ($input: AnswerTrainingRequestInput!) { answerTrainingRequest(input: $input) { state charge { pence } } }`;
const CANCEL = `mutation ($input: CancelTrainingPlaceInput!) { cancelTrainingPlace(input: $input) { state } }`;
const CHANGE = `mutation ($input: ChangeTrainingSessionInput!) { changeTrainingSession(input: $input) { places } }`;
const HOLD = `mutation ($input: RecordTrainingAttendanceInput!) { recordTrainingAttendance(input: $input) { state } }`;
const CORRECT = `mutation ($input: CorrectTrainingAttendanceInput!) { correctTrainingAttendance(input: $input) { state charge { pence } } }`;
const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

let area: Area;
let service: TestService;

beforeAll(async () => {
  area = await Area.open();
  service = await testService(cpd, area.servers);
  await area.register('990', URNS);
  await untilRead({ reader: 'schools', by: service, of: area.organisations });
  await done(
    anActor(),
    'mutation ($input: RegisterProviderInput!) { registerProvider(input: $input) { id } }',
    {
      ...{ id: 'hub', name: 'Lakey Hill', kind: 'HUB_SCHOOL', body: 'school:990001' },
    },
  );
  await done(HUB, 'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id } }', {
    ...{ id: 'reading', providerId: 'hub', title: 'Reading', summary: 'For all.', criteria: [], phases: [] },
    ...{ halfDays: 2, price: 4_500 },
  });
});

afterAll(async () => {
  await service?.stop();
  await area?.[Symbol.asyncDispose]();
});

let count = 0;
const tell = (actor: Actor | null, mutation: string, input: object) => {
  count += 1;
  return service.ask(actor, mutation, { input: { idempotencyKey: `training-${count}`, ...input } });
};
async function done(actor: Actor | null, mutation: string, input: object) {
  const { data, errors } = await tell(actor, mutation, input);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as { id: string; state: string; ticket: number; version: number };
}

const someone = (urn: string, id = `head-of-${urn}`) =>
  anActor({ id, roles: [], organisations: [`school:${urn}`] });
const plan = (id: string, given: object = {}) =>
  done(HUB, PLAN, {
    ...{ id, offer: 'reading', places: 1, waitingPlaces: 1_000, freeUntil: day(-1) },
    meetings: [{ starts: `${day(0)}T00:00Z`, ends: `${day(0)}T00:30Z`, where: 'The hall' }],
    ...given,
  });
const wish = (session: string, urn: string, name: string) => ({
  ...{ session, urn, attendee: { name, role: 'TEACHERS' }, approval: { by: 'The head' } },
});

interface Kept {
  readonly _id: string;
  readonly state: string;
  readonly ticket: number;
  readonly chargePence: number;
  readonly attendee: { readonly name: string };
}
const kept = (sessionId: string) =>
  service.ground.db.collection<Kept>('trainingBookings').find({ sessionId }).sort({ ticket: 1 }).toArray();
/** What funding makes of the facts: places and pence, by school. */
async function counted(session: string) {
  const rows = service.ground.db.collection('outbox').find({ 'event.data.session': session }).sort({ ts: 1 });
  const facts = (await rows.toArray()).map(({ event }) => event);
  const of = (type: string) => facts.filter((event) => event.type.startsWith(`cpd.${type}.`));
  const sum = (events: typeof facts, field: string) => events.reduce((all, { data }) => all + data[field], 0);
  const cancelled = of('booking.cancelled');
  return {
    places: of('booking.confirmed').length - cancelled.length,
    pence:
      sum(of('booking.confirmed'), 'pricePence') -
      sum(cancelled, 'pricePence') +
      sum(cancelled, 'chargePence'),
    delivered: of('training.delivered').map(({ data }) => data),
  };
}

test('of 500 who come for 20 places the first 20 have one, and the others wait in the order in which they came', async () => {
  await plan('storm', { places: 20 });
  const people = Array.from({ length: 500 }, (_, i) => `Teacher ${i}`);
  const answers = await Promise.all(
    people.map(async (name, i) => {
      const urn = URNS[i % URNS.length]!;
      const { data, errors } = await tell(someone(urn, name), ASK, wish('storm', urn, name));
      return errors ?? data.requestTrainingPlace;
    }),
  );
  const rows = await kept('storm');
  expect(rows.map(({ ticket }) => ticket)).toEqual(people.map((_, i) => i + 1));
  expect(rows.map(({ state }) => state)).toEqual(people.map((_, i) => (i < 20 ? 'CONFIRMED' : 'WAITING')));
  expect(answers.map(({ id, state }) => [id, state]).sort()).toEqual(
    rows.map(({ _id, state }) => [_id, state]).sort(),
  );
  expect(await counted('storm')).toEqual({ places: 20, pence: 20 * 4_500, delivered: [] });
});

/** Asks for places, gives some up and adds two, in an order of its own; each can be sent again. */
function commandsOn(session: string, given: readonly { id: string; version: number }[]) {
  const asks = Array.from({ length: 12 }, (_, i) => wish(session, '990003', `Colleague ${i}`));
  const release = { id: session, version: 1, places: 7, freeUntil: day(0), waitingPlaces: 1_000 };
  const meetings = [{ starts: `${day(0)}T00:00Z`, ends: `${day(0)}T00:30Z`, where: 'The hall' }];
  const all: readonly (readonly [Actor, string, object])[] = [
    ...asks.map((input) => [someone('990003'), ASK, input] as const),
    ...given.map(({ id, version }) => [someone('990002'), CANCEL, { id, version, reason: 'Ill' }] as const),
    [HUB, CHANGE, { ...release, meetings }],
  ];
  const [shuffled] = fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), 1);
  return shuffled!.map(([actor, mutation, input], i) => () => {
    const keyed = { idempotencyKey: `crash-${session}-${i}`, ...input };
    return service.ask(actor, mutation, { input: keyed });
  });
}

/** Places, money and the queue of a session, as its rows have them and as its facts tell them. */
async function requireAgreed(session: string, places: number): Promise<void> {
  const rows = await kept(session);
  const inState = (state: string) => rows.filter((row) => row.state === state).length;
  const desk = await service.ground.db
    .collection<{ _id: string }>('trainingSessions')
    .findOne({ _id: session });
  expect(rows.map(({ ticket }) => ticket)).toEqual(rows.map((_, i) => i + 1));
  expect(desk).toMatchObject({ places, taken: inState('CONFIRMED'), waiting: inState('WAITING') });
  expect(inState('CONFIRMED')).toBe(places);
  const pence = rows.reduce((sum, { chargePence }) => sum + chargePence, 0);
  expect(await counted(session)).toMatchObject({ places, pence });
  expect(pence).toBe(places * 4_500);
}

test('whatever fails in between, place and money agree, and what is sent again is done once', async () => {
  await plan('crash', { places: 5, freeUntil: day(0) });
  const given = [];
  for (const name of ['The first', 'The second', 'The third'])
    given.push(await done(someone('990002'), ASK, wish('crash', '990002', name)));
  const commands = commandsOn('crash', given);
  // Half are under way when the database dies, half come while it is away.
  const early = commands.slice(0, 8).map((send) => send());
  let late: typeof early = [];
  await area.servers.crash('mongod', async () => void (late = commands.slice(8).map((send) => send())));
  const first = await Promise.all([...early, ...late]);
  const again = await Promise.all(commands.map((send) => send()));
  expect(again.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  for (const [i, answer] of first.entries()) if (!answer.errors) expect(again[i]).toEqual(answer);
  await requireAgreed('crash', 7);
});

test('a school approves what its staff ask for, and whoever asked does not', async () => {
  await plan('approval', { release: { halfDays: 1, pencePerHalfDay: 9_000 } });
  const asked = await done(someone('990004', 'teacher'), ASK, {
    ...wish('approval', '990004', 'A Teacher'),
    approval: null,
  });
  const answer = { id: asked.id, version: asked.version, approval: { by: 'The head', cover: 'Ms Cover' } };
  expect((await tell(someone('990004', 'teacher'), ANSWER, answer)).errors).toMatchObject([
    { extensions: { code: 'OWN_REQUEST' } },
  ]);
  for (const stranger of [someone('990005'), officerOf('990')])
    expect((await tell(stranger, ANSWER, answer)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  expect(await done(someone('990004'), ANSWER, answer)).toEqual({
    state: 'CONFIRMED',
    charge: { pence: 4_500 },
  });
  const held = await done(HUB, HOLD, { id: 'approval', version: 1, came: [asked.id] });
  expect(held.state).toBe('HELD');
  expect((await counted('approval')).delivered).toMatchObject([
    { school: { urn: '990004' }, places: 1, attended: 1, pricePence: 4_500, releasePence: 9_000 },
  ]);
  const wrong = { id: asked.id, version: 3, came: false, reason: 'Somebody else signed' };
  expect((await tell(someone('990004'), CORRECT, wrong)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect(await done(HUB, CORRECT, wrong)).toEqual({ state: 'NO_SHOW', charge: { pence: 4_500 } });
  await done(HUB, CORRECT, { ...wrong, version: 4, came: true, reason: 'It was the right name after all' });
  expect((await counted('approval')).delivered).toMatchObject([
    { corrects: false },
    { corrects: true, attended: 0, pricePence: 4_500, releasePence: 0 },
    { corrects: true, attended: 1, pricePence: 4_500, releasePence: 9_000 },
  ]);
});

test('a session is there for all to see, who takes part for the provider and the school alone', async () => {
  const SESSION = `{ trainingSession(id: "storm") { offer { id } free waiting price { pence }
    bookings(first: 1) { totalCount edges { node { attendee { name } school { urn } } } } } }`;
  expect((await service.ask(HUB, SESSION)).data.trainingSession).toMatchObject({
    ...{ offer: { id: 'reading' }, free: 0, waiting: 480, price: { pence: 4_500 } },
    bookings: { totalCount: 500, edges: [{ node: { attendee: { name: expect.any(String) } } }] },
  });
  const seen = await service.ask(someone('990002'), SESSION);
  expect(seen.data.trainingSession).toMatchObject({ waiting: 480, bookings: null });
  const LIST =
    '{ offer(id: "reading") { sessions { totalCount } } trainingSessions(filter: { withPlaces: true }) { totalCount } }';
  expect((await service.ask(someone('990002'), LIST)).data).toEqual({
    offer: { sessions: { totalCount: 3 } },
    trainingSessions: { totalCount: 0 },
  });
  const OF = `{ _entities(representations: [{ __typename: "School", urn: "990004" }]) { ... on School {
    trainingBookings(states: [ATTENDED]) { edges { node { session { id } charge { pence } steps { state } } } } } } }`;
  expect((await service.ask(officerOf('990'), OF)).data._entities[0].trainingBookings.edges).toEqual([
    {
      node: {
        ...{ session: { id: 'approval' }, charge: { pence: 4_500 } },
        steps: ['REQUESTED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW', 'ATTENDED'].map((state) => ({ state })),
      },
    },
  ]);
  expect((await service.ask(someone('990005'), OF)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});

test('whoever has the link reads a school’s calendar, until another link is made or it is closed', async () => {
  const OPEN =
    'mutation ($input: OpenTrainingCalendarInput!) { openTrainingCalendar(input: $input) { path } }';
  const CLOSE = 'mutation ($input: CloseTrainingCalendarInput!) { closeTrainingCalendar(input: $input) }';
  const input = { urn: '990004', idempotencyKey: 'the calendar of 990004' };
  const { data } = await tell(someone('990004'), OPEN, input);
  const { path } = data.openTrainingCalendar;
  const answer = await service.read(null, path);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await answer.text()).toContain('SUMMARY:Reading');
  // The secret is shown once, and not kept.
  expect((await tell(someone('990004'), OPEN, input)).data.openTrainingCalendar).toEqual({ path: null });
  const secret = path.slice('/calendars/'.length, -'.ics'.length);
  expect(JSON.stringify(await service.ground.db.collection('commands').find().toArray())).not.toContain(
    secret,
  );
  const stranger = await tell(someone('990005'), OPEN, { urn: '990004' });
  expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  await done(someone('990004'), CLOSE, { urn: '990004' });
  for (const gone of [path, '/calendars/x.ics']) expect((await service.read(null, gone)).status).toBe(404);
});

describe('what it was worth', () => {
  const EVALUATE = `mutation ($input: EvaluateTrainingInput!) { evaluateTraining(input: $input) { step score } }`;
  const QUALITY = '{ offer(id: "reading") { quality { expected answers steps { answers mean expected } } } }';
  const refused = async (actor: Actor, mutation: string, input: object) =>
    (await tell(actor, mutation, input)).errors?.[0]!.extensions.code;

  test('is said by who came, step by step as it can show, and known before anybody books', async () => {
    const [booking] = await kept('approval');
    const input = { booking: booking!._id, step: 'ON_THE_DAY', score: 5, comment: 'Good' };
    expect(await refused(someone('990005'), EVALUATE, input)).toBe('FORBIDDEN');
    expect(await refused(someone('990004'), EVALUATE, { ...input, step: 'IN_PRACTICE' })).toBe('TOO_EARLY');
    await done(someone('990004'), EVALUATE, input);
    expect(await refused(someone('990004'), EVALUATE, input)).toBe('EVALUATED_ALREADY');
    const { data } = await service.ask(someone('990007'), QUALITY);
    // One answer: the offer's and the mean of all training at once.
    expect(data.offer.quality).toEqual({
      ...{ expected: 3.33, answers: 1 },
      steps: [
        { answers: 1, mean: 5, expected: 5 },
        { answers: 0, mean: null, expected: 3 },
        { answers: 0, mean: null, expected: 3 },
      ],
    });
    const OF = `{ trainingBooking(id: "${booking!._id}") { evaluationsDue evaluations { step score comment } } }`;
    expect((await service.ask(someone('990004'), OF)).data.trainingBooking).toEqual({
      ...{ evaluationsDue: [], evaluations: [{ step: 'ON_THE_DAY', score: 5, comment: 'Good' }] },
    });
  });

  test('is what a kitemark rests on, which nobody gives themselves', async () => {
    const APPLY = `mutation ($input: ApplyForKitemarkInput!) { applyForKitemark(input: $input) { state version } }`;
    const DECIDE = `mutation ($input: DecideKitemarkInput!) { decideKitemark(input: $input) { state answers } }`;
    const standards = ['NEED', 'DELIVERY', 'PRACTICE', 'PUPILS'];
    const evidence = standards.map((standard) => ({ standard, kind: 'CASE_STUDY', title: 'Loxley' }));
    const findings = standards.map((standard) => ({ standard, met: true, reason: 'Shown.' }));
    expect(await refused(someone('990005'), APPLY, { provider: 'hub', evidence })).toBe('FORBIDDEN');
    expect(await done(HUB, APPLY, { provider: 'hub', evidence })).toEqual({ state: 'APPLIED', version: 1 });
    const decision = { provider: 'hub', version: 1, findings, reason: 'All is shown.' };
    const own = anActor({ organisations: ['school:990001'] });
    for (const who of [HUB, own]) expect(await refused(who, DECIDE, decision)).toBe('FORBIDDEN');
    expect(await done(officerOf('990'), DECIDE, decision)).toEqual({ state: 'REFUSED', answers: 1 });
  });
});
