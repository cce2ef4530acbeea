import { anActor } from '@middletier/local/testing';
import { dayOf } from '@middletier/runtime/day';
import { aVote } from './a-vote';
import { CLERK, COUNCIL, fundOffice, STRANGER, type FundOffice } from './fund-office';

let office: FundOffice;
const FUND = 'york-2012-03-1';
const today = dayOf(new Date());
const [ONE, TWO] = ['993001', '993002'] as const;
const head = (urn: string) => anActor({ id: `head-${urn}`, roles: [], organisations: [`school:${urn}`] });
const pence = (amount: number) => ({ pence: amount });

beforeAll(async () => {
  office = await fundOffice();
  await office.register([{ URN: ONE }, { URN: TWO }]);
});
afterAll(() => office?.close());

test('a service is offered with what it truly costs', async () => {
  const service = {
    ...{ id: 'maths', provider: 'partnership:yep', title: 'Maths adviser', unit: 'day', pricePence: 60_000 },
    costs: [
      { what: 'Adviser', pence: 35_000 },
      { what: 'Overhead', pence: 30_000 },
    ],
  };
  expect(await office.command('offerTradedService', service, { actor: COUNCIL })).toBe('FORBIDDEN');
  expect(await office.command('offerTradedService', service)).toEqual({ id: 'maths' });
  expect(await office.command('offerTradedService', { ...service, pricePence: 1 })).toBe('CHANGED_MEANWHILE');
  const list =
    '{ tradedServices { edges { node { price { pence } trueCost { pence } margin { pence } } } } }';
  const node = { price: pence(60_000), trueCost: pence(65_000), margin: pence(-5_000) };
  expect(await office.ask(list, STRANGER)).toEqual({ tradedServices: { edges: [{ node }] } });
  expect(await office.command('withdrawTradedService', { id: 'maths', version: 1 })).toEqual({ id: 'maths' });
  expect(await office.ask(list, STRANGER)).toEqual({ tradedServices: { edges: [] } });
});

test('schools combine what they want, one provider is chosen, and each sees what it saves', async () => {
  await office.vote(aVote({ subject: { details: [{ name: 'until', value: '2099-03-31' }] } }));
  const call = {
    fund: FUND,
    id: 'paper',
    owner: 'partnership:yep',
    title: 'Paper',
    unit: 'box',
    closes: '2099-01-01',
  };
  expect(await office.command('callForDemand', call, { actor: STRANGER })).toBe('FORBIDDEN');
  expect(await office.command('callForDemand', call)).toEqual({ id: 'paper' });
  const wanted = { purchase: 'paper', body: `school:${ONE}`, quantity: 30, alonePence: 1_500 };
  expect(await office.command('stateDemand', wanted, { actor: COUNCIL })).toBe('FORBIDDEN');
  const other = { ...wanted, body: `school:${TWO}`, quantity: 70 };
  const said = [
    office.command('stateDemand', wanted, { actor: head(ONE) }),
    office.command('stateDemand', other, { actor: head(TWO) }),
  ];
  expect(await Promise.all(said)).toEqual([{ id: 'paper' }, { id: 'paper' }]);
  const quote = {
    purchase: 'paper',
    version: 3,
    id: 'mill',
    provider: 'outside:mill',
    note: 'By lorry',
    oncePence: 5_000,
  };
  const tiers = [
    { from: 1, pence: 1_400 },
    { from: 100, pence: 900 },
  ];
  expect(await office.command('recordQuote', { ...quote, tiers })).toEqual({ id: 'paper' });
  const choice = { purchase: 'paper', version: 4, quote: 'mill', reasons: 'The lowest' };
  expect(
    await office.command('chooseQuote', choice, { want: 'provider total { pence } saving { pence }' }),
  ).toEqual({
    ...{ provider: 'outside:mill', total: pence(95_000), saving: pence(55_000) },
  });
  const delivered = { purchase: 'paper', body: `school:${ONE}`, on: '2012-02-01' };
  expect(await office.command('confirmDelivery', delivered, { actor: CLERK })).toBe('FORBIDDEN');
  const lines =
    'lines { body amount { pence } saving { pence } invoiced due { id state payer payee version } }';
  const due = {
    ...{ id: `PURCHASE/paper/school:${ONE}`, state: 'DUE', payer: `school:${ONE}` },
    ...{ payee: 'partnership:yep', version: 1 },
  };
  expect(await office.command('confirmDelivery', delivered, { actor: head(ONE), want: lines })).toEqual({
    lines: [{ body: `school:${ONE}`, amount: pence(28_500), saving: pence(16_500), invoiced: true, due }],
  });
  const all = await office.ask(`{ jointPurchase(id: "paper") { ${lines} quotes { id } } }`);
  expect(all.jointPurchase.lines).toHaveLength(2);
  expect(await office.ask('{ jointPurchase(id: "paper") { quotes { id } } }', STRANGER)).toBe('FORBIDDEN');
});

test('what each pays comes into the fund, which pays the provider for all: both lead to the vote', async () => {
  const due = `PURCHASE/paper/school:${ONE}`;
  const want = 'state payment { what entries { account amount { pence } } fund { resolution { id } } }';
  const vote = { fund: { resolution: { id: FUND } } };
  expect(await office.command('takePayment', { due, version: 1, fund: FUND, date: today }, { want })).toEqual(
    {
      state: 'PAID',
      payment: {
        ...{ what: 'Paper: 30 × box', ...vote },
        entries: [
          { account: `body/school:${ONE}`, amount: pence(-28_500) },
          { account: expect.stringContaining(`fund/${FUND}/`), amount: pence(28_500) },
        ],
      },
    },
  );
  const aside = { fund: FUND, version: 2, id: 'paper', purpose: 'Paper', amountPence: 28_500, date: today };
  expect(await office.command('earmarkFund', aside)).toEqual({ id: FUND });
  const paying = { fund: FUND, earmark: 'paper', id: 'mill-1', to: 'outside:mill', amountPence: 28_500 };
  const led = { want: 'kind fund { resolution { id } }' };
  expect(await office.command('payFromEarmark', { ...paying, what: 'Paper', date: today }, led)).toEqual({
    ...{ kind: 'PAYMENT', ...vote },
  });
});

test('where each pays the provider by itself, a school may pay out of money set aside for it', async () => {
  const call = {
    id: 'chairs',
    owner: 'partnership:yep',
    title: 'Chairs',
    unit: 'chair',
    closes: '2099-01-01',
  };
  await office.command('callForDemand', call);
  const [purchase, body, asHead] = ['chairs', `school:${TWO}`, { actor: head(TWO) }];
  await office.command('stateDemand', { purchase, body, quantity: 10 }, asHead);
  const quote = { purchase, version: 2, id: 'maker', provider: 'outside:maker', note: '-' };
  await office.command('recordQuote', { ...quote, tiers: [{ from: 1, pence: 2_000 }] });
  await office.command('chooseQuote', { purchase, version: 3, quote: 'maker', reasons: 'The only one' });
  await office.command('confirmDelivery', { purchase, body, on: today }, asHead);
  const given = { fund: FUND, version: 3, id: 'grant', kind: 'GRANT', from: 'outside:a-friend', date: today };
  await office.command('contributeToFund', { ...given, amountPence: 20_000 });
  const aside = { fund: FUND, version: 4, id: 'own', purpose: 'Own', meantFor: body, date: today };
  await office.command('earmarkFund', { ...aside, amountPence: 20_000 });
  const paying = { due: `PURCHASE/chairs/${body}`, version: 1, fund: FUND, earmark: 'own', date: today };
  expect(await office.command('paySupport', paying, { actor: head(ONE) })).toBe('FORBIDDEN');
  const want = 'state payee payment { fund { resolution { id } } }';
  expect(await office.command('paySupport', paying, { ...asHead, want })).toEqual({
    ...{ state: 'PAID', payee: 'outside:maker', payment: { fund: { resolution: { id: FUND } } } },
  });
  expect(await office.trialBalance()).toMatchObject({ difference: pence(0), accountsOff: 0 });
});
