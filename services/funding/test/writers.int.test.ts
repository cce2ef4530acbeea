import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { testService, type TestService } from '@middletier/local/testing';
import { funding } from '../src/subgraph';
import { aVote } from './a-vote';
import { CLERK, COUNCIL, fundOffice, type FundOffice } from './fund-office';

/** Two processes that know nothing of each other's turns, on one database. */
let office: FundOffice;
let other: TestService;
const FUND = 'york-2012-03-1';
const [GIVEN, IN_EARMARK, PAYMENT] = [1_000_000, 3_000, 100] as const;
const pence = (amount: number) => ({ pence: amount });

beforeAll(async () => {
  office = await fundOffice();
  other = await testService(funding, office.servers);
  await office.vote(aVote());
  const slice = { fund: FUND, version: 1, id: 'slice', kind: 'TOP_SLICE', from: 'local-authority:983' };
  await office.command(
    'contributeToFund',
    { ...slice, date: '2012-05-01', amountPence: GIVEN },
    { actor: COUNCIL },
  );
});
afterAll(async () => {
  await other?.stop();
  await office?.close();
});

interface Write {
  readonly what: 'pay' | 'takeBack';
  /** Of a few, so that the same is asked many times over. */
  readonly id: number;
  readonly elsewhere: boolean;
}
const aWrite = fc.record<Write>({
  what: fc.constantFrom('pay', 'pay', 'pay', 'takeBack'),
  id: fc.nat(39),
  elsewhere: fc.boolean(),
});
const fiftyWrites = fc.array(aWrite, { minLength: 50, maxLength: 50 });

const send = async (earmark: string, { what, id, elsewhere }: Write) => {
  const { ask } = elsewhere ? other : office.service;
  const key = { idempotencyKey: randomUUID() };
  const payment = { id: `${earmark}-${id}`, to: 'school:993001', amountPence: PAYMENT, what: 'A day' };
  const paying = { ...key, fund: FUND, earmark, ...payment, date: '2012-06-01' };
  const takingBack = { ...key, id: `payment/${FUND}/${earmark}-${id}`, why: 'A slip' };
  const [mutation, type, input] =
    what === 'pay'
      ? ['payFromEarmark', 'PayFromEarmarkInput', paying]
      : ['reverseTransaction', 'ReverseTransactionInput', takingBack];
  await ask(CLERK, `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`, { input });
};

const kept = async (earmark: string) => {
  const { db } = office.service.ground;
  const account = `earmark/${FUND}/${earmark}`;
  const rows = await db
    .collection<{ _id: string }>('ledgerTransactions')
    .find({ 'movements.account': account })
    .toArray();
  const ids = rows.map(({ _id }) => _id);
  const paid = ids.filter((id) => id.startsWith('payment/'));
  const back = ids.filter((id) => id.startsWith('reversal/'));
  const { fund } = await office.ask(`{ fund(id: "${FUND}") { earmarks { id balance { pence } } } }`);
  const left = fund.earmarks.find(({ id }: { id: string }) => id === earmark).balance.pence as number;
  return { paid, back, left };
};

test('fifty writers of two processes while the database is killed: each payment once, none taken back twice, and all adds up', async () => {
  const [earmark, [writes]] = ['contested', fc.sample(fiftyWrites, { numRuns: 1, seed: 2 })];
  const aside = { fund: FUND, version: 2, id: earmark, purpose: 'Contested', amountPence: IN_EARMARK };
  expect(await office.command('earmarkFund', { ...aside, date: '2012-05-01' })).toEqual({ id: FUND });
  const sent = writes!.map((write) => send(earmark, write));
  await office.servers.crash('mongod');
  // Whoever was not answered stays so: what counts is what is on record.
  await Promise.allSettled(sent);
  const { paid, back, left } = await kept(earmark);
  expect(paid.length).toBeGreaterThan(0);
  expect([new Set(paid).size, new Set(back).size]).toEqual([paid.length, back.length]);
  expect(back.every((id) => paid.includes(id.slice('reversal/'.length)))).toBe(true);
  expect(left).toBe(IN_EARMARK - PAYMENT * (paid.length - back.length));
  expect(left).toBeGreaterThanOrEqual(0);
  const told = (await office.told('payment')).filter(({ type }) => type.includes('made'));
  expect(told.map(({ data }) => data.id).sort()).toEqual([...paid].sort());
  expect(await office.trialBalance()).toMatchObject({
    ...{ difference: pence(0), entriesDifference: pence(0), accountsOff: 0 },
  });
});
