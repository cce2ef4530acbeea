import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { testProcess, type TestProcess } from '@middletier/local/testing-process';
import { aVote } from './a-vote';
import { CLERK, COUNCIL, fundOffice, type FundOffice } from './fund-office';

/** Two processes that know nothing of each other's turns, on one database. */
let office: FundOffice;
let other: TestProcess;
const FUND = 'york-2012-03-1';
const [GIVEN, PAYMENT] = [1_000_000, 100] as const;
const pence = (amount: number) => ({ pence: amount });

beforeAll(async () => {
  office = await fundOffice();
  other = await testProcess('funding', office.servers);
  await office.vote(aVote());
  const slice = { fund: FUND, version: 1, id: 'slice', kind: 'TOP_SLICE', from: 'local-authority:983' };
  await office.command(
    'contributeToFund',
    { ...slice, date: '2012-05-01', amountPence: GIVEN },
    { actor: COUNCIL },
  );
});
afterAll(async () => {
  await other?.kill();
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

/** What must hold whoever wrote in whatever order, and whoever was not answered. */
const addsUp = async (earmark: string, setAside: number) => {
  const { paid, back, left } = await kept(earmark);
  expect(paid.length).toBeGreaterThan(0);
  expect([new Set(paid).size, new Set(back).size]).toEqual([paid.length, back.length]);
  expect(back.every((id) => paid.includes(id.slice('reversal/'.length)))).toBe(true);
  expect(left).toBe(setAside - PAYMENT * (paid.length - back.length));
  expect(left).toBeGreaterThanOrEqual(0);
  const told = (await office.told('payment')).filter(
    ({ type, data }) => type.includes('made') && data.earmark === earmark,
  );
  expect(told.map(({ data }) => data.id).sort()).toEqual([...paid].sort());
  expect(await office.trialBalance()).toMatchObject({
    ...{ difference: pence(0), entriesDifference: pence(0), accountsOff: 0 },
  });
  return paid;
};

const fifty = async (earmark: string, amountPence: number) => {
  const { version } = (await office.ask(`{ fund(id: "${FUND}") { version } }`)).fund;
  const aside = { fund: FUND, version, id: earmark, purpose: 'Contested', amountPence };
  expect(await office.command('earmarkFund', { ...aside, date: '2012-05-01' })).toEqual({ id: FUND });
  return fc.sample(fiftyWrites, { numRuns: 1, seed: 2 })[0]!;
};

test('fifty writers of two processes of which one is killed: each payment once, none taken back twice, and all adds up', async () => {
  const earmark = 'process';
  // Enough for each of forty payments, so that none is refused for want of money.
  const setAside = 40 * PAYMENT;
  const writes = await fifty(earmark, setAside);
  const sent = writes.map((write) => send(earmark, write));
  // It dies in the midst of its work: the first of its answers has come.
  await Promise.race(sent.filter((_one, i) => writes[i]!.elsewhere));
  await other.crash();
  const answered = await Promise.allSettled(sent);
  await addsUp(earmark, setAside);
  // Who was not answered asks again, elsewhere.
  const again = writes.filter(({ what }, i) => answered[i]!.status === 'rejected' && what === 'pay');
  expect(again.length).toBeGreaterThan(0);
  await Promise.all(again.map((write) => send(earmark, { ...write, elsewhere: false })));
  const paid = await addsUp(earmark, setAside);
  expect(paid).toEqual(expect.arrayContaining(again.map(({ id }) => `payment/${FUND}/${earmark}-${id}`)));
});

test('and so they do while the database is killed', async () => {
  const [earmark, setAside] = ['database', 30 * PAYMENT];
  const sent = (await fifty(earmark, setAside)).map((write) => send(earmark, write));
  await office.servers.crash('mongod');
  // Whoever was not answered stays so: what counts is what is on record.
  await Promise.allSettled(sent);
  await addsUp(earmark, setAside);
});
