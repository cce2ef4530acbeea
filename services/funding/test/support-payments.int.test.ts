import {
  bookingCancelled,
  bookingConfirmed,
  studyAwardAgreed,
  studyAwardEnded,
  trainingDelivered,
} from '@middletier/cpd/contract';
import {
  deploymentAgreed,
  deploymentCompleted,
  interventionTakenUp,
  programmeJoined,
  programmeLeft,
} from '@middletier/improvement/contract';
import { anActor, testService, type TestService } from '@middletier/local/testing';
import type { Consumption } from '@middletier/runtime/consumer';
import { dayOf } from '@middletier/runtime/day';
import { readData, type EventDefinition } from '@middletier/runtime/event';
import { untilRead } from '../../improvement/test/an-area';
import { improvement } from '../../improvement/src/subgraph';
import { onBooking } from '../src/support-payments/on-booking';
import { onIntervention } from '../src/support-payments/on-intervention';
import { onProgramme } from '../src/support-payments/on-programme';
import { onSchoolChanged } from '../src/support-payments/on-school-changed';
import { onStudyAward } from '../src/support-payments/on-study-award';
import { onTrainingDelivered } from '../src/support-payments/on-training-delivered';
import { aVote } from './a-vote';
import { COUNCIL, fundOffice, STRANGER, type FundOffice } from './fund-office';

let office: FundOffice;
let brokers: TestService;
const FUND = 'support-1';
const PAYER = 'local-authority:983';
const [ONE, TWO] = ['993001', '993002'];
const today = dayOf(new Date());
const pence = (amount: number) => ({ pence: amount });
const asCouncil = { actor: COUNCIL };

beforeAll(async () => {
  office = await fundOffice();
  brokers = await testService(improvement, office.servers);
  const vote = aVote({
    resolutionId: FUND,
    owner: PAYER,
    subject: { details: [{ name: 'until', value: '2099-03-31' }] },
  });
  await Promise.all([office.vote(vote), office.register([{ URN: ONE }, { URN: TWO }])]);
  const slice = { fund: FUND, version: 1, id: 'slice', kind: 'TOP_SLICE', from: PAYER };
  await office.command('contributeToFund', { ...slice, date: today, amountPence: 3_000_000 }, asCouncil);
  const aside = {
    fund: FUND,
    version: 2,
    id: 'support',
    purpose: 'Support',
    amountPence: 1_700_000,
    date: today,
  };
  await office.command('earmarkFund', aside, asCouncil);
  const scheme = { id: 'bank', provider: PAYER, title: 'Learning Bank', areas: ['983'], creditsPerDay: 10 };
  const levels = [{ id: 'all', name: 'All', pricePence: 1 }];
  const year = { from: '2012-04-01', to: '2098-03-31', levels };
  await office.command('openSubscriptionScheme', { ...scheme, ...year }, asCouncil);
  const head = anActor({ id: 'head-two', roles: [], organisations: [`school:${TWO}`] });
  await office.command('subscribe', { scheme: 'bank', urn: TWO, level: 'all' }, { actor: head });
});
afterAll(async () => {
  await brokers?.stop();
  await office?.close();
});

const audienceOf = (urn: string) => ({ school: urn, localAuthority: '983', trust: null });
const deployment = (id: string) => ({
  ...{ id, owner: PAYER, school: { urn: ONE, name: 'One' }, needs: ['reading'] },
  supporter: { id: 'o', urn: TWO, name: 'Two', leader: null },
  overseer: { id: 'h', name: 'A head', urn: '993009' },
  ...{ from: '2012-09-01', to: '2013-07-31', days: 20, totalPence: 600_000 },
  payment: { kind: 'LUMP_SUM' as const, pence: 600_000 },
  ...{ audience: audienceOf(ONE), supporterAudience: audienceOf(TWO) },
});
const completed = (id: string, duePence = 600_000) => ({
  ...{ ...deployment(id), endedEarly: false, reason: null, completedOn: today, daysGiven: 20, duePence },
  ...{ effectOnSchool: [], effectOnSupporter: [] },
});
const told = async <Data>(event: EventDefinition<Data>, ...all: readonly (Data & { id: string })[]) => {
  await brokers.ground.store.transact(async (unit) => all.forEach((data) => unit.emit(event, data.id, data)));
  for (const reader of ['dues-on-deployment', 'credits-on-deployment-completed'])
    await untilRead({ reader, by: office.service, of: brokers });
};

const duesOf = async (payer = PAYER, actor = COUNCIL) => {
  const fields =
    'node { id state amount { pence } payee notPaid payment { kind fund { resolution { id } } } }';
  const answer = await office.ask(`{ supportDues(payer: "${payer}") { edges { ${fields} } } }`, actor);
  return answer.supportDues?.edges.map(({ node }: { node: object }) => node) ?? answer;
};

test('£6,000 are agreed with a supporting school, due when the support was given, and paid once', async () => {
  await told(deploymentAgreed, { ...deployment('d1'), agreedOn: '2012-09-01' });
  const due = { id: 'SUPPORT/d1', amount: pence(600_000), payee: `school:${TWO}`, notPaid: null };
  expect(await duesOf()).toEqual([{ ...due, state: 'AGREED', payment: null }]);
  const paying = { due: due.id, version: 2, fund: FUND, earmark: 'support', date: today };
  expect(await office.command('paySupport', { ...paying, version: 1 }, asCouncil)).toBe('NOT_DUE');
  await told(deploymentCompleted, completed('d1'));
  expect(await office.command('paySupport', paying, { actor: STRANGER })).toBe('FORBIDDEN');
  expect(await office.command('paySupport', paying, asCouncil)).toEqual({ id: due.id });
  expect(await office.command('paySupport', { ...paying, version: 3 }, asCouncil)).toBe('NOT_DUE');
  // Told again by whatever mishap, nothing more is paid.
  await told(deploymentCompleted, completed('d1', 700_000));
  const payment = { kind: 'PAYMENT', fund: { resolution: { id: FUND } } };
  expect(await duesOf()).toEqual([{ ...due, state: 'PAID', payment }]);
  expect(await duesOf(PAYER, STRANGER)).toBe('FORBIDDEN');
});

test('a payment that is taken back leaves it due, and it is paid again', async () => {
  const payment = `payment/${FUND}/due/SUPPORT/d1`;
  const taken = { id: payment, why: 'Paid to a closed account' };
  expect(await office.command('reverseTransaction', taken, asCouncil)).toHaveProperty('id');
  expect(await duesOf()).toMatchObject([{ state: 'DUE', payment: null }]);
  const paying = { due: 'SUPPORT/d1', version: 4, fund: FUND, earmark: 'support', date: today };
  const want = 'state payment { id } takenBack { id }';
  expect(await office.command('paySupport', paying, { ...asCouncil, want })).toEqual({
    ...{ state: 'PAID', payment: { id: `${payment}-again-2` }, takenBack: { id: payment } },
  });
});

test('and the days it gave are credits of a subscriber', async () => {
  const credits = `{ creditAccounts(body: "school:${TWO}") { entries { edges { node { credits what } } } } }`;
  const { creditAccounts } = await office.ask(credits, COUNCIL);
  const [first] = creditAccounts[0].entries.edges;
  expect(first.node).toEqual({ credits: 200, what: '20 days of support for One' });
});

test('by a standing order it is paid by itself, until the money is gone', async () => {
  const order = { payer: PAYER, kinds: ['SUPPORT', 'RELEASE'], fund: FUND, earmark: 'support' };
  expect(await office.command('orderSupportPayments', order, { actor: STRANGER, want: 'payer' })).toBe(
    'FORBIDDEN',
  );
  const ordered = await office.command('orderSupportPayments', order, {
    ...asCouncil,
    want: 'kinds fund { id }',
  });
  expect(ordered).toEqual({ kinds: ['SUPPORT', 'RELEASE'], fund: { id: FUND } });
  await told(deploymentCompleted, completed('d2'), completed('d3'), completed('d4', 0));
  const states = (await duesOf()).map((due: { id: string; state: string }) => [due.id, due.state]);
  expect(states).toEqual([
    ['SUPPORT/d1', 'PAID'],
    ['SUPPORT/d2', 'PAID'],
    ['SUPPORT/d3', 'DUE'],
    ['SUPPORT/d4', 'CANCELLED'],
  ]);
  expect((await duesOf())[2].notPaid).toContain('holds 500000 pence');
  const made = (await office.told('payment')).filter(({ type }) => type.includes('made'));
  expect(made).toHaveLength(3);
});

/** Applies a fact of cpd as its consumer would. */
const heard = async <Data>(consumption: Consumption, event: EventDefinition<Data>, data: object) => {
  const envelope = { specversion: '1.0', id: 'e', source: 'cpd', subject: 's', sequence: 1 } as const;
  const time = new Date().toISOString();
  const one = { ...envelope, type: event.type, time, data: readData(event, data) };
  await office.service.ground.store.transact((unit) => consumption.handle(unit, [one]));
};

test('a place at a training is owed by the school, and the release of who came is paid to it', async () => {
  const training = {
    ...{ session: 's1', offer: { id: 'o1', name: 'Phonics' }, startsOn: '2013-01-10', on: '2012-12-01' },
    ...{
      provider: { id: 'council', name: 'York', body: PAYER },
      school: { urn: ONE },
      audience: audienceOf(ONE),
    },
  };
  const place = (id: string) => ({ ...training, id, places: 1, pricePence: 12_000 });
  await heard(onBooking, bookingConfirmed, place('b1'));
  await heard(onBooking, bookingConfirmed, place('b2'));
  const late = { ...place('b2'), chargePence: 6_000, cancelledBy: 'SCHOOL', reason: 'Illness' };
  await heard(onBooking, bookingCancelled, late);
  const delivered = { ...training, places: 1, attended: 1, pricePence: 12_000, releasePence: 20_000 };
  await heard(onTrainingDelivered, trainingDelivered, delivered);
  const head = anActor({ id: 'head', roles: [], organisations: [`school:${ONE}`] });
  const owed = (await duesOf(`school:${ONE}`, head)).map((due: { id: string; amount: object }) => [
    due.id,
    due.amount,
  ]);
  expect(owed).toEqual([
    ['TRAINING/b1', pence(12_000)],
    ['TRAINING/b2', pence(6_000)],
  ]);
  const asked = `{ _entities(representations: [{ __typename: "School", urn: "${ONE}" }]) { ... on School { supportDues { edges { node { kind state } } } } } }`;
  const { _entities } = await office.ask(asked, head);
  const release = { node: { kind: 'RELEASE', state: 'PAID' } };
  expect(_entities[0].supportDues.edges).toContainEqual(release);
  expect(await office.ask(asked, STRANGER)).toBe('FORBIDDEN');
});

test('what a school pays for its place comes into a fund of who trained it, once', async () => {
  const taking = { due: 'TRAINING/b1', version: 1, fund: FUND, date: today };
  expect(await office.command('takePayment', taking, { actor: STRANGER })).toBe('FORBIDDEN');
  const want = 'state payment { id kind what fund { resolution { id } } }';
  const taken = await office.command('takePayment', taking, { ...asCouncil, want });
  expect(taken).toMatchObject({
    state: 'PAID',
    payment: {
      kind: 'CONTRIBUTION',
      what: expect.stringContaining('Phonics'),
      fund: { resolution: { id: FUND } },
    },
  });
  expect(await office.command('takePayment', { ...taking, version: 2 }, asCouncil)).toBe('NOT_DUE');
  await office.command('reverseTransaction', { id: taken.payment.id, why: 'Bounced' }, asCouncil);
  const again = await office.command('takePayment', { ...taking, version: 3 }, { ...asCouncil, want });
  expect(again.payment.id).toBe(`${taken.payment.id}-again-2`);
  const paidByCard = { due: 'TRAINING/b2', version: 2, why: 'Paid by card on the day' };
  expect(await office.command('closeDue', paidByCard, { actor: STRANGER })).toBe('FORBIDDEN');
  expect(
    await office.command('closeDue', paidByCard, {
      ...asCouncil,
      want: 'state closed { why } payment { id } ',
    }),
  ).toEqual({
    ...{ state: 'CANCELLED', closed: { why: paidByCard.why }, payment: null },
  });
});

const stateOf = async (id: string) =>
  (await duesOf()).find((due: { id: string }) => due.id === id) as {
    state: string;
    amount: object;
    payee: string;
  };

test('what was agreed towards a course is due to the school, and nothing once it is given up', async () => {
  const award = (id: string) => ({ id, owner: PAYER, on: today, audience: audienceOf(ONE) });
  const course = { school: { urn: ONE }, course: 'MA in Education', amountPence: 150_000 };
  for (const id of ['m1', 'm2'])
    await heard(onStudyAward, studyAwardAgreed, { ...award(id), ...course, from: today, to: '2099-07-31' });
  expect(await stateOf('STUDY/m1')).toMatchObject({
    state: 'DUE',
    amount: pence(150_000),
    payee: `school:${ONE}`,
  });
  await heard(onStudyAward, studyAwardEnded, { ...award('m1'), outcome: 'GIVEN_UP' });
  await heard(onStudyAward, studyAwardEnded, { ...award('m2'), outcome: 'COMPLETED' });
  expect([(await stateOf('STUDY/m1')).state, (await stateOf('STUDY/m2')).state]).toEqual([
    'CANCELLED',
    'DUE',
  ]);
});

test('the subsidy of a programme is due when a school gets its place, until it leaves', async () => {
  const place = {
    ...{ programme: { id: 'great', name: 'Going for Great' }, cohort: { id: 'great-1', name: '2012/13' } },
    ...{ owner: PAYER, school: { urn: TWO }, on: today, audience: audienceOf(TWO) },
  };
  const id = `PROGRAMME/great-${TWO}`;
  await heard(onProgramme, programmeJoined, { ...place, subsidyPence: 500_000 });
  expect(await stateOf(id)).toMatchObject({ state: 'DUE', amount: pence(500_000), payee: `school:${TWO}` });
  await heard(onProgramme, programmeLeft, { ...place, reason: 'No time' });
  expect((await stateOf(id)).state).toBe('CANCELLED');
  await heard(onProgramme, programmeJoined, { ...place, subsidyPence: 400_000 });
  expect(await stateOf(id)).toMatchObject({ state: 'DUE', amount: pence(400_000) });
});

test('a buffer pays by itself for interventions that schools take up together, in equal parts', async () => {
  const { version } = (await office.ask(`{ fund(id: "${FUND}") { version } }`, COUNCIL)).fund;
  const aside = { fund: FUND, version, id: 'buffer', purpose: 'Foundation Stage Buffer', date: today };
  await office.command('earmarkFund', { ...aside, amountPence: 10_001 }, asCouncil);
  const order = { payer: PAYER, kinds: ['INTERVENTION'], fund: FUND, earmark: 'buffer' };
  await office.command('orderSupportPayments', order, { ...asCouncil, want: 'earmark' });
  const taken = (id: string) => ({
    ...{ id, intervention: { id: 'language', name: 'Foundation language' }, owner: PAYER, under: null },
    ...{ schools: [{ urn: ONE }, { urn: TWO }], amountPence: 10_001, people: 2, from: today, to: null },
  });
  await heard(onIntervention, interventionTakenUp, taken('early'));
  await heard(onIntervention, interventionTakenUp, taken('late'));
  const dueOf = (id: string, urn: string) => stateOf(`INTERVENTION/${id}-${urn}`);
  expect(await dueOf('early', ONE)).toMatchObject({ state: 'PAID', amount: pence(5_001) });
  expect(await dueOf('early', TWO)).toMatchObject({ state: 'PAID', amount: pence(5_000) });
  expect(await dueOf('late', TWO)).toMatchObject({
    state: 'DUE',
    notPaid: expect.stringContaining('holds 0 pence'),
  });
});

test('what is due to a school is due to it under its new number', async () => {
  const told = [
    { time: new Date().toISOString(), data: { from: TWO, to: '993102', on: today, link: 'SUCCESSOR' } },
  ];
  await office.service.ground.store.transact((unit) => onSchoolChanged.handle(unit, told as never));
  expect(await stateOf(`PROGRAMME/great-${TWO}`)).toMatchObject({ state: 'DUE', payee: 'school:993102' });
  // What is paid stays as it was paid.
  expect(await stateOf('SUPPORT/d1')).toMatchObject({ state: 'PAID', payee: `school:${TWO}` });
});

test('each school of a programme gets its £5,000 once', async () => {
  const aside = {
    fund: FUND,
    version: 7,
    id: 'programme',
    purpose: 'A programme',
    amountPence: 1_200_000,
    date: today,
  };
  expect(await office.command('earmarkFund', aside, asCouncil)).toEqual({ id: FUND });
  const subsidy = {
    ...{ programme: 'securing-good', title: 'Securing Good', schools: [ONE, TWO], date: today },
    ...{ fund: FUND, earmark: 'programme' },
  };
  const want = { ...asCouncil, want: 'state amount { pence }' };
  const paid = { state: 'PAID', amount: pence(500_000) };
  expect(await office.command('subsidiseProgramme', subsidy, want)).toEqual([paid, paid]);
  expect(await office.command('subsidiseProgramme', subsidy, want)).toEqual([paid, paid]);
  const { fund } = await office.ask(`{ fund(id: "${FUND}") { earmarks { id balance { pence } } } }`, COUNCIL);
  expect(fund.earmarks[2]).toEqual({ id: 'programme', balance: pence(200_000) });
  expect(await office.trialBalance()).toMatchObject({
    difference: pence(0),
    entriesDifference: pence(0),
    accountsOff: 0,
  });
});

test('pounds stand beside the days they bought, with the caution they deserve', async () => {
  const fields = 'spent { pence } days schools perDay { pence } moved cautions';
  const asked = `{ _entities(representations: [{ __typename: "LocalAuthority", code: "983" }]) { ... on LocalAuthority {
    valueForMoney(from: "${today}", to: "${today}") { ${fields} } } } }`;
  expect(await office.ask(asked, STRANGER)).toBe('FORBIDDEN');
  const { _entities } = await office.ask(asked, COUNCIL);
  // Twice £6,000, a release, two subsidies and an intervention; three times 20 days, of which 20 are still due.
  const paid = 1_200_000 + 20_000 + 1_000_000 + 10_001;
  // A school gave £120 of the £30,120 in the fund: the rest of each payment is borne by the authority.
  const spent = Math.round((paid * 3_000_000) / 3_012_000);
  expect(_entities[0].valueForMoney).toMatchObject({
    ...{ spent: pence(spent), days: 60, schools: 1, perDay: pence(Math.round(spent / 60)), moved: 0 },
  });
  expect(_entities[0].valueForMoney.cautions[0]).toContain('many reasons');
  const studies = '{ supportCostCaseStudies { authority interventionPerSchool { pence } } }';
  const { supportCostCaseStudies } = await office.ask(studies, STRANGER);
  expect(supportCostCaseStudies).toHaveLength(7);
});

test('what support truly costs is reckoned for whoever asks', async () => {
  const query =
    '{ supportTrueCost(input: { schools: 2, supporters: 2, brokeringPence: 100001 }) { sustainingPrice { pence } } }';
  expect(await office.ask(query, STRANGER)).toEqual({ supportTrueCost: { sustainingPrice: pence(650_001) } });
  expect(await office.ask(query.replace('schools: 2', 'schools: 0'), STRANGER)).toBe('BAD_COST');
});
