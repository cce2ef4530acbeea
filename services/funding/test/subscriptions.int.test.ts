import { testService, anActor, type TestService } from '@middletier/local/testing';
import { dayOf } from '@middletier/runtime/day';
import { dayAfter } from '@middletier/runtime/period';
import { tellChange } from '../../improvement/test/a-change';
import { untilRead } from '../../improvement/test/an-area';
import { improvement } from '../../improvement/src/subgraph';
import { onSchoolChanged as earmarksOnSchoolChanged } from '../src/funds/on-school-changed';
import { onSchoolChanged } from '../src/subscriptions/on-school-changed';
import { setAsideWaiting } from '../src/subscriptions/set-aside-expected';
import { lapseEnded } from '../src/subscriptions/lapse';
import { aVote } from './a-vote';
import { CLERK, COUNCIL, fundOffice, STRANGER, type FundOffice } from './fund-office';

let office: FundOffice;
let judges: TestService;
const FUND = 'york-2012-03-1';
const [ONE, TWO] = ['993001', '993002'];
const HEAD = anActor({ id: 'head', roles: [], organisations: [`school:${ONE}`] });
const today = dayOf(new Date());
const pence = (amount: number) => ({ pence: amount });

beforeAll(async () => {
  office = await fundOffice();
  judges = await testService(improvement, office.servers);
  const vote = aVote({
    subject: { amountPence: 900_000_000, details: [{ name: 'until', value: '2099-03-31' }] },
  });
  const school = { NumberOfPupils: '200', PercentageFSM: '20' };
  await Promise.all([
    office.vote(vote),
    office.register([ONE, TWO, '993003'].map((URN) => ({ URN, ...school }))),
  ]);
  const slice = { fund: FUND, version: 1, id: 'slice', kind: 'TOP_SLICE', from: 'local-authority:983' };
  await office.command(
    'contributeToFund',
    { ...slice, date: today, amountPence: 600_000 },
    { actor: COUNCIL },
  );
});
afterAll(async () => {
  await judges?.stop();
  await office?.close();
});

const scheme = {
  ...{ id: 'offer-1', provider: 'partnership:yep', title: 'The offer', fund: FUND, areas: ['983'] },
  ...{ from: '2012-04-01', to: '2098-03-31', creditMonths: 12, creditsPerDay: 10 },
  levels: [
    { id: 'bronze', name: 'Bronze', pencePerPupil: 89, holds: [{ what: 'Visits', quantity: 2 }] },
    { id: 'gold', name: 'Gold', pricePence: 500_000, holds: [{ what: 'Visits', quantity: 12 }] },
  ],
  expected: [{ categories: ['RED'], level: 'gold', earmarkPence: 400_000, fund: FUND }],
};

const ofSchool = async (urn: string, fields: string, actor = COUNCIL) => {
  const asked = `{ _entities(representations: [{ __typename: "School", urn: "${urn}" }]) { ... on School { ${fields} } } }`;
  const answer = await office.ask(asked, actor);
  return typeof answer === 'string' ? answer : answer._entities[0];
};

test('a provider offers levels; a school chooses one for itself, and pays into the fund', async () => {
  expect(await office.command('openSubscriptionScheme', scheme, { actor: COUNCIL })).toBe('FORBIDDEN');
  expect(await office.command('openSubscriptionScheme', scheme)).toEqual({ id: 'offer-1' });
  const choice = { scheme: 'offer-1', urn: ONE, level: 'bronze' };
  expect(await office.command('subscribe', choice, { actor: COUNCIL })).toBe('FORBIDDEN');
  const asHead = { actor: HEAD, want: 'id price { pence } pupils state version' };
  expect(await office.command('subscribe', choice, asHead)).toEqual({
    ...{ id: `offer-1.${ONE}`, price: pence(17_800), pupils: 200, state: 'RUNNING', version: 1 },
  });
  const paying = { subscription: `offer-1.${ONE}`, version: 1, date: today };
  expect(await office.command('paySubscription', paying, { actor: HEAD })).toBe('FORBIDDEN');
  const want = 'payment { kind fund { id given { pence } resolution { id } } }';
  expect(await office.command('paySubscription', paying, { want })).toEqual({
    payment: { kind: 'CONTRIBUTION', fund: { id: FUND, given: pence(617_800), resolution: { id: FUND } } },
  });
  expect(await office.command('subscribe', { ...choice, level: 'gold', version: 2 }, asHead)).toBe('PAID');
  const rates = '{ subscriptionScheme(id: "offer-1") { buyIn { phase schools subscribed percent } } }';
  expect(await office.ask(rates, STRANGER)).toEqual({
    subscriptionScheme: {
      buyIn: [
        { phase: null, schools: 3, subscribed: 1, percent: 33.3 },
        { phase: 'PRIMARY', schools: 3, subscribed: 1, percent: 33.3 },
      ],
    },
  });
  const list = '{ subscriptionScheme(id: "offer-1") { subscriptions { totalCount } } }';
  expect(await office.ask(list, STRANGER)).toBe('FORBIDDEN');
  expect(await office.ask(list, CLERK)).toEqual({ subscriptionScheme: { subscriptions: { totalCount: 1 } } });
});

test('a subscription whose payment is taken back is owed again, and paid again', async () => {
  const payment = `contribution/${FUND}/offer-1-${ONE}`;
  await office.command('reverseTransaction', { id: payment, why: 'Bounced' });
  const fields = 'subscriptions { edges { node { version payment { id } takenBack { id } } } }';
  const { subscriptions } = await ofSchool(ONE, fields);
  expect(subscriptions.edges).toEqual([{ node: { version: 3, payment: null, takenBack: { id: payment } } }]);
  const paying = { subscription: `offer-1.${ONE}`, version: 3, date: today };
  const want = 'payment { id fund { given { pence } } }';
  expect(await office.command('paySubscription', paying, { want })).toEqual({
    payment: { id: `${payment}-again-2`, fund: { given: pence(617_800) } },
  });
});

const change = async (...given: readonly (readonly [urn: string, to: string])[]) => {
  const localAuthority = { code: '983' };
  await judges.ground.store.transact(async (unit) =>
    given.forEach(([urn, to]) => tellChange(unit, urn, { to, localAuthority })),
  );
  await untilRead({ reader: 'subscriptions-on-categorisation-changed', by: office.service, of: judges });
};

test('a school that causes concern is expected at gold, and spends money set aside for it where it chooses', async () => {
  await change([ONE, 'RED'], [TWO, 'RED']);
  const fields =
    'expectedSubscriptions { level category subscription { level } met earmarked { id } notSetAside }';
  const [one] = (await ofSchool(ONE, fields)).expectedSubscriptions;
  const earmark = `concern-${ONE}-${today}`;
  expect(one).toEqual({
    ...{ level: 'gold', category: 'RED', subscription: { level: 'bronze' }, met: false },
    ...{ earmarked: { id: earmark }, notSetAside: null },
  });
  const [two] = (await ofSchool(TWO, fields)).expectedSubscriptions;
  expect([two.earmarked, two.notSetAside]).toEqual([null, expect.stringContaining('217800 pence')]);
  expect(await ofSchool(ONE, fields, STRANGER)).toBe('FORBIDDEN');

  const buying = {
    ...{ fund: FUND, earmark, id: 'phonics', to: 'outside:a-consultant', amountPence: 150_000 },
    ...{ what: 'Phonics', why: 'Known to the school', date: today },
  };
  expect(await office.command('spendOwnEarmark', buying, { actor: COUNCIL })).toBe('FORBIDDEN');
  expect(await office.command('spendOwnEarmark', { ...buying, amountPence: 400_001 }, { actor: HEAD })).toBe(
    'OVERDRAWN',
  );
  const want = 'what fund { resolution { id } }';
  expect(await office.command('spendOwnEarmark', buying, { actor: HEAD, want })).toEqual({
    ...{ what: `Phonics; chosen by school:${ONE}: Known to the school`, fund: { resolution: { id: FUND } } },
  });
  expect(await ofSchool(ONE, 'earmarkedMoney { id balance { pence } }', HEAD)).toEqual({
    earmarkedMoney: [{ id: earmark, balance: pence(250_000) }],
  });
  await change([ONE, 'GREEN']);
  const [over] = (await ofSchool(ONE, 'expectedSubscriptions { endedOn }')).expectedSubscriptions;
  expect(over).toEqual({ endedOn: today });
});

test('money that comes later is set aside by itself; a new scheme expects at once what categories say already', async () => {
  const { version } = (await office.ask(`{ fund(id: "${FUND}") { version } }`)).fund;
  const more = {
    fund: FUND,
    version,
    id: 'more',
    kind: 'TOP_SLICE',
    from: 'local-authority:983',
    date: today,
  };
  await office.command('contributeToFund', { ...more, amountPence: 200_000 }, { actor: COUNCIL });
  const { store } = office.service.ground;
  expect([await setAsideWaiting(store, new Date()), await setAsideWaiting(store, new Date())]).toEqual([
    1, 0,
  ]);
  const fields =
    'expectedSubscriptions { scheme { id } level earmarked { id balance { pence } } notSetAside }';
  const earmarked = { id: `concern-${TWO}-${today}`, balance: pence(400_000) };
  expect(await ofSchool(TWO, fields)).toEqual({
    expectedSubscriptions: [{ scheme: { id: 'offer-1' }, level: 'gold', earmarked, notSetAside: null }],
  });
  const next = { ...scheme, id: 'offer-2', from: '2097-04-01', title: 'The offer of next year' };
  await office.command('openSubscriptionScheme', next);
  await setAsideWaiting(store, new Date());
  const { expectedSubscriptions } = await ofSchool(TWO, fields);
  expect(expectedSubscriptions[1]).toEqual({
    ...{ scheme: { id: 'offer-2' }, level: 'gold', earmarked: null },
    notSetAside: 'The scheme begins on 2097-04-01.',
  });
  expect((await ofSchool(ONE, fields)).expectedSubscriptions).toHaveLength(1);
});

test('credits are earned by what a school supplies, and spent later', async () => {
  const supplied = { scheme: 'offer-1', body: `school:${ONE}`, credits: 30, what: 'A moderation', on: today };
  expect(await office.command('earnCredits', supplied, { actor: HEAD })).toBe('FORBIDDEN');
  expect(await office.command('earnCredits', supplied, { want: 'balance' })).toEqual({ balance: 30 });
  const spending = { ...supplied, what: 'A course', credits: 20 };
  expect(await office.command('spendCredits', spending, { actor: STRANGER })).toBe('FORBIDDEN');
  expect(await office.command('spendCredits', spending, { actor: HEAD, want: 'balance' })).toEqual({
    balance: 10,
  });
  expect(await office.command('spendCredits', spending, { actor: HEAD })).toBe('CREDITS_SHORT');
  const fields = 'creditAccounts { balance entries { edges { node { number kind credits what } } } }';
  expect(await ofSchool(ONE, fields, HEAD)).toEqual({
    creditAccounts: [
      {
        balance: 10,
        entries: {
          edges: [
            { node: { number: 1, kind: 'EARNED', credits: 30, what: 'A moderation' } },
            { node: { number: 2, kind: 'SPENT', credits: 20, what: 'A course' } },
          ],
        },
      },
    ],
  });
  expect((await office.told('credit')).map(({ type }) => type)).toEqual([
    ...['funding.credit.earned.v1', 'funding.credit.spent.v1'],
  ]);
});

test('what ended is renewed or lapses, and either is told', async () => {
  const year = (id: string, change: object = {}) => ({ ...scheme, fund: null, expected: [], id, ...change });
  await office.command('openSubscriptionScheme', year('old', { to: '2013-03-31' }));
  await office.command('openSubscriptionScheme', year('new', { from: '2013-04-01', renews: 'old' }));
  const choose = (id: string, urn: string) =>
    office.command(
      'subscribe',
      { scheme: id, urn, level: 'gold' },
      {
        actor: anActor({ id: urn, roles: [], organisations: [`school:${urn}`] }),
      },
    );
  await choose('old', ONE);
  await choose('old', TWO);
  await choose('new', ONE);
  await lapseEnded(office.service.ground.store, today);
  await lapseEnded(office.service.ground.store, today);
  const ended = (await office.told('subscription')).filter(({ type }) => type.includes('lapsed'));
  expect(ended.map(({ data }) => [data.id, data.on])).toEqual([[`old.${TWO}`, '2013-04-01']]);
  const fields = 'subscriptions { edges { node { id state lapsedOn renewedBy } } }';
  const seen = async (urn: string) =>
    (await ofSchool(urn, fields)).subscriptions.edges
      .map(({ node }: { node: { id: string } }) => node)
      .filter(({ id }: { id: string }) => id.startsWith('old'));
  expect(await seen(ONE)).toEqual([
    { id: `old.${ONE}`, state: 'RENEWED', lapsedOn: null, renewedBy: `new.${ONE}` },
  ]);
  expect(await seen(TWO)).toEqual([
    { id: `old.${TWO}`, state: 'ENDED', lapsedOn: '2013-04-01', renewedBy: null },
  ]);
  expect(await office.trialBalance()).toMatchObject({ difference: pence(0), accountsOff: 0 });
});

test('a school that becomes an academy goes on with what it bought, and what was set aside for it', async () => {
  const [from, to] = [TWO, '993104'];
  await office.register([{ URN: to }]);
  const choice = { scheme: 'offer-1', urn: from, level: 'gold' };
  const head = anActor({ id: 'h', roles: [], organisations: [`school:${from}`] });
  await office.command('subscribe', choice, { actor: head });
  const told = [
    { urn: from, closeDate: today },
    { from, to, on: dayAfter(today), link: 'SUCCESSOR' },
  ];
  const envelopes = told.map((data) => ({ time: `${today}T12:00:00.000Z`, data }));
  for (const follower of [onSchoolChanged, earmarksOnSchoolChanged])
    await office.service.ground.store.transact((unit) => follower.handle(unit, envelopes as never));
  const fields =
    'subscriptions { edges { node { id state to renewedBy } } } expectedSubscriptions { endedOn }';
  const before = await ofSchool(from, fields);
  expect(before.subscriptions.edges).toContainEqual({
    node: { id: `offer-1.${from}`, state: 'RUNNING', to: today, renewedBy: `offer-1.${to}` },
  });
  expect(before.expectedSubscriptions.map(({ endedOn }: { endedOn: string }) => endedOn)).toEqual([
    today,
    today,
  ]);
  expect((await ofSchool(to, 'expectedSubscriptions { met }')).expectedSubscriptions[0]).toEqual({
    met: true,
  });
  const after = await ofSchool(to, fields);
  expect(after.subscriptions.edges).toEqual([
    { node: { id: `offer-1.${to}`, state: 'AHEAD', to: '2098-03-31', renewedBy: null } },
  ]);
  expect(after.expectedSubscriptions).toEqual([{ endedOn: null }, { endedOn: null }]);
  expect((await ofSchool(to, 'earmarkedMoney { id }')).earmarkedMoney).toEqual([
    { id: `concern-${from}-${today}` },
  ]);
});
