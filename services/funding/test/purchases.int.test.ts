import { anActor } from '@middletier/local/testing';
import { CLERK, COUNCIL, fundOffice, STRANGER, type FundOffice } from './fund-office';

let office: FundOffice;
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
  const call = { id: 'paper', owner: 'partnership:yep', title: 'Paper', unit: 'box', closes: '2099-01-01' };
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
  const lines = 'lines { body amount { pence } saving { pence } invoiced }';
  expect(await office.command('confirmDelivery', delivered, { actor: head(ONE), want: lines })).toEqual({
    lines: [{ body: `school:${ONE}`, amount: pence(28_500), saving: pence(16_500), invoiced: true }],
  });
  const all = await office.ask(`{ jointPurchase(id: "paper") { ${lines} quotes { id } } }`);
  expect(all.jointPurchase.lines).toHaveLength(2);
  expect(await office.ask('{ jointPurchase(id: "paper") { quotes { id } } }', STRANGER)).toBe('FORBIDDEN');
});
