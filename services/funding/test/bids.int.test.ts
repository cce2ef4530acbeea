import { anActor } from '@middletier/local/testing';
import { readData } from '@middletier/runtime/event';
import { observationRecorded } from '@middletier/improvement/contract';
import { onObservationRecorded } from '../src/bids/on-observation-recorded';
import { aVote } from './a-vote';
import { CLERK, COUNCIL, fundOffice, STRANGER, type FundOffice } from './fund-office';

let office: FundOffice;
const FUND = 'york-2012-03-1';
const pence = (amount: number) => ({ pence: amount });
const head = (urn: string) => anActor({ id: `head-${urn}`, roles: [], organisations: [`school:${urn}`] });
const [ANN, BEN] = ['ann', 'ben'].map((id) => anActor({ id, roles: [], organisations: ['partnership:cph'] }));
const [ONE, TWO, THREE] = ['993001', '993002', '993003'] as const;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  office = await fundOffice();
  const school = (URN: string, NumberOfPupils: string, PercentageFSM: string) => ({
    ...{ URN, NumberOfPupils, PercentageFSM },
  });
  await Promise.all([
    office.vote(aVote()),
    office.register([school(ONE, '200', '25'), school(TWO, '400', '40'), school(THREE, '', '')]),
  ]);
  const slice = { fund: FUND, version: 1, id: 'slice', kind: 'TOP_SLICE', from: 'local-authority:983' };
  const given = { ...slice, date: '2012-05-01', amountPence: 4_000_000 };
  await office.command('contributeToFund', given, { actor: COUNCIL });
});
afterAll(() => office?.close());

const bid = (urn: string) => `reading-1.school-${urn}`;

test('the fund’s officers call for plans, and schools submit theirs', async () => {
  const call = {
    ...{
      fund: FUND,
      id: 'reading-1',
      title: 'Whatever it Takes',
      call: 'Reading',
      opens: day(-1),
      closes: day(9),
    },
    terms: { poolPence: 3_000_000, qualityPercent: 60, leastScore: 400 },
    panel: [ANN, BEN].map((one) => ({ id: one!.id, name: one!.name })),
    conditions: ['The governors agree'],
    instalments: [
      { percent: 50, evidence: 'It has begun' },
      { percent: 50, evidence: 'Half of it is done' },
    ],
  };
  expect(await office.command('openBidRound', call, { actor: COUNCIL })).toBe('FORBIDDEN');
  expect(await office.command('openBidRound', call)).toEqual({ id: 'reading-1' });
  const plan = (urn: string, change: object = {}) => ({
    ...{ round: 'reading-1', body: `school:${urn}`, title: 'Reading aloud', plan: 'Every day' },
    ...{ askPence: 5_000_000, ...change },
  });
  const as = (urn: string) => ({ actor: head(urn), want: 'id figuresFrom pupils percentageFsm' });
  expect(await office.command('submitBid', plan(ONE), as(TWO))).toBe('FORBIDDEN');
  const aim = { measure: 'ks1-reading', baseline: 70, target: 80 };
  expect(
    await office.command('submitBid', plan(ONE, { aim, pupils: 9_000, percentageFsm: 99 }), as(ONE)),
  ).toEqual({
    ...{ id: bid(ONE), figuresFrom: 'REGISTER', pupils: 200, percentageFsm: 25 },
  });
  expect(await office.command('submitBid', plan(TWO), as(TWO))).toMatchObject({ id: bid(TWO) });
  expect(await office.command('submitBid', plan(THREE), as(THREE))).toBe('FIGURES_MISSING');
  const stated = plan(THREE, { pupils: 100, percentageFsm: 10 });
  expect(await office.command('submitBid', stated, as(THREE))).toMatchObject({ figuresFrom: 'BIDDER' });
});

const marks = (urn: string, version: number, [quality, impact]: readonly [number, number]) => ({
  ...{ bid: bid(urn), version, quality, impact, reason: 'A reason' },
});

test('the panel marks them, and who acts for a bidder does not', async () => {
  expect(await office.command('assessBid', marks(ONE, 1, [8, 7]), { actor: ANN! })).toBe('BIDDING_GOES_ON');
  expect(await office.command('closeBidding', { round: 'reading-1', version: 1 })).toEqual({
    id: 'reading-1',
  });
  expect(await office.command('assessBid', marks(ONE, 1, [10, 10]), { actor: head(ONE) })).toBe(
    'CONFLICT_OF_INTEREST',
  );
  expect(await office.command('assessBid', marks(ONE, 1, [8, 7]), { actor: STRANGER })).toBe('NOT_ON_PANEL');
  await office.command('assessBid', marks(ONE, 1, [8, 7]), { actor: ANN! });
  await office.command('assessBid', marks(ONE, 2, [7, 7]), { actor: BEN! });
  await office.command('assessBid', marks(TWO, 1, [9, 9]), { actor: ANN! });
  await office.command('assessBid', marks(TWO, 2, [3, 3]), { actor: BEN! });
  await office.command('assessBid', marks(THREE, 1, [3, 3]), { actor: ANN! });
  await office.command('assessBid', marks(THREE, 2, [3, 3]), { actor: BEN! });
});

const rehearsal =
  '{ bidRound(id: "reading-1") { rehearsal { total { pence } lines { id score amount { pence } } } } }';

test('what is far apart is moderated; a rehearsal says what each would get, and stores nothing', async () => {
  expect(await office.ask(rehearsal)).toBe('NOT_ASSESSED');
  const moderation = marks(TWO, 3, [6, 6]);
  expect(await office.command('moderateBid', moderation, { actor: ANN! })).toBe('FORBIDDEN');
  expect(await office.command('moderateBid', moderation)).toEqual({ id: bid(TWO) });
  expect(await office.ask(rehearsal, STRANGER)).toBe('FORBIDDEN');
  const line = (urn: string, score: number, amount: number) => ({
    id: bid(urn),
    score,
    amount: pence(amount),
  });
  expect(await office.ask(rehearsal)).toEqual({
    bidRound: {
      rehearsal: {
        total: pence(3_000_000),
        lines: [line(ONE, 730, 1_055_931), line(TWO, 600, 1_944_069), line(THREE, 300, 0)],
      },
    },
  });
  expect(await office.ask('{ bidRound(id: "reading-1") { awards { totalCount } } }')).toEqual({
    bidRound: { awards: { totalCount: 0 } },
  });
});

const paying = { bid: bid(ONE), version: 2, number: 1, evidence: 'Minutes of the board', date: '2012-06-02' };

test('the money is shared once, each share is told, and paid against its evidence', async () => {
  const making = { round: 'reading-1', version: 2, date: '2012-06-01' };
  const want = 'allocated { total { pence } bids } fund { unassigned { pence } }';
  expect(await office.command('makeAllocation', making, { want })).toEqual({
    ...{ allocated: { total: pence(3_000_000), bids: 3 }, fund: { unassigned: pence(1_000_000) } },
  });
  expect(await office.command('makeAllocation', { ...making, version: 3 })).toBe('ALLOCATED');
  expect(
    (await office.told('allocation')).map(({ data }) => [data.to, data.amountPence, data.resolution]),
  ).toEqual([
    [`school:${ONE}`, 1_055_931, FUND],
    [`school:${TWO}`, 1_944_069, FUND],
  ]);
  expect(await office.command('payAwardInstalment', { ...paying, version: 1 })).toBe('CONDITIONS_NOT_MET');
  await office.command('meetAwardCondition', { bid: bid(ONE), version: 1, number: 1, evidence: 'Minutes' });
  const led = 'instalments { amount { pence } transaction { kind fund { resolution { id } } } }';
  expect(await office.command('payAwardInstalment', paying, { want: led })).toEqual({
    instalments: [
      { amount: pence(527_966), transaction: { kind: 'PAYMENT', fund: { resolution: { id: FUND } } } },
      { amount: pence(527_965), transaction: null },
    ],
  });
  expect(await office.command('payAwardInstalment', { ...paying, version: 3 })).toBe('PAID');
  expect(await office.told('payment')).toHaveLength(1);
});

test('an instalment whose payment is taken back is to be paid again, once', async () => {
  const payment = `payment/${FUND}/reading-1-school-${ONE}-1`;
  expect(await office.command('reverseTransaction', { id: payment, why: 'The wrong account' })).toEqual({
    id: `reversal/${payment}`,
  });
  const led = 'version instalments { paidOn transaction { id reversedBy } takenBack { reversedBy } }';
  const { award } = (await office.ask(`{ bid(id: "${bid(ONE)}") { award { ${led} } } }`)).bid;
  const takenBack = { reversedBy: `reversal/${payment}` };
  expect(award.instalments[0]).toEqual({ paidOn: null, transaction: null, takenBack });
  const again = { ...paying, version: award.version, date: new Date().toISOString().slice(0, 10) };
  const paid = await office.command('payAwardInstalment', again, { want: led });
  expect(paid.instalments[0]).toMatchObject({
    transaction: { id: `${payment}-again-2`, reversedBy: null },
    takenBack,
  });
  expect(await office.command('payAwardInstalment', { ...again, version: paid.version })).toBe('PAID');
});

test('what improvement tells of the school since then is held against the aim', async () => {
  const told = (value: number, to: string) => ({
    ...{ measure: 'ks1-reading', period: '2012/13', from: '2012-09-01', to, state: 'REPORTED', value },
    ...{ cohort: 30, corrects: false },
  });
  const data = readData(observationRecorded, {
    ...{ school: { urn: ONE }, phase: 'PRIMARY', source: { kind: 'KS1', name: 'KS1 2013' } },
    observations: [told(99, '2011-07-31'), told(81, '2013-07-31')],
    audience: { school: ONE, localAuthority: '983', trust: null },
  });
  const event = {
    specversion: '1.0',
    id: 'e',
    source: 'improvement',
    type: 't',
    subject: 's',
    sequence: 1,
  } as const;
  await office.service.ground.store.transact((unit) =>
    onObservationRecorded.handle(unit, [{ ...event, time: '', data }]),
  );
  const asked = `{ bid(id: "${bid(ONE)}") { award { reachedAim outcomes { to value source } } } }`;
  expect(await office.ask(asked, head(ONE))).toEqual({
    bid: { award: { reachedAim: true, outcomes: [{ to: '2013-07-31', value: 81, source: 'KS1 2013' }] } },
  });
});

test('plans are for the bidder, the panel and whose money it is; what was given is for all who say who they are', async () => {
  const asked = `{ bid(id: "${bid(ONE)}") { plan assessments { assessor quality } } }`;
  const seen = async (actor: Parameters<FundOffice['ask']>[1]) => {
    const answer = await office.ask(asked, actor);
    return answer.bid?.assessments.map(({ assessor }: { assessor: string | null }) => assessor) ?? answer;
  };
  expect(await seen(head(ONE))).toEqual([null, null]);
  expect(await seen(ANN)).toEqual([ANN!.name, BEN!.name]);
  expect(await seen(head(TWO))).toBe('FORBIDDEN');
  expect(await seen(null)).toBe('UNAUTHENTICATED');
  const lines =
    '{ bidRound(id: "reading-1") { awards { edges { node { line { body sentence } } } } bids { totalCount } } }';
  expect(await office.ask(lines, STRANGER)).toBe('FORBIDDEN');
  const open = lines.replace(' bids { totalCount }', '');
  const { bidRound } = await office.ask(open, STRANGER);
  expect(bidRound.awards.edges).toHaveLength(3);
  const schools = `{ _entities(representations: [{ __typename: "School", urn: "${ONE}" }]) { ... on School { bids { totalCount } } } }`;
  expect(await office.ask(schools, CLERK)).toBe('FORBIDDEN');
  expect(await office.ask(schools, COUNCIL)).toEqual({ _entities: [{ bids: { totalCount: 1 } }] });
});

test('all of it adds up', async () => {
  expect(await office.trialBalance()).toMatchObject({
    difference: pence(0),
    entriesDifference: pence(0),
    accountsOff: 0,
  });
});
