import type { Posting } from '../src/ledger/post';
import { postToLedger } from '../src/ledger/post-to-ledger';
import { aVote } from './a-vote';
import { CLERK, COUNCIL, fundOffice, type FundOffice } from './fund-office';

let office: FundOffice;
const FUND = 'york-2012-03-1';
const pence = (amount: number) => ({ pence: amount });

beforeAll(async () => {
  office = await fundOffice();
  await office.vote(aVote());
  const at = { fund: FUND, date: '2012-05-01' };
  const slice = {
    ...at,
    version: 1,
    id: 'a',
    kind: 'TOP_SLICE',
    from: 'local-authority:983',
    amountPence: 10_000,
  };
  await office.command('contributeToFund', slice, { actor: COUNCIL });
  const aside = { ...at, version: 2, purpose: 'For all', amountPence: 1_000 };
  await office.command('earmarkFund', { ...aside, id: 'contested' });
  await office.command('earmarkFund', { ...aside, id: 'crashed', version: 3 });
});
afterAll(() => office?.close());

const pay = (earmark: string, id: string) => {
  const payment = { fund: FUND, earmark, id, to: 'school:993001', amountPence: 30 };
  return office.command('payFromEarmark', { ...payment, what: 'A day', date: '2012-06-01' });
};

const left = async (earmark: string) => {
  const { fund } = await office.ask(`{ fund(id: "${FUND}") { earmarks { id balance { pence } } } }`, CLERK);
  return fund.earmarks.find(({ id }: { id: string }) => id === earmark).balance;
};

const ADDS_UP = { difference: pence(0), entriesDifference: pence(0), accountsOff: 0 };

test('fifty writers at once pay what is there, and no penny more', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => pay('contested', `p${n}`)));
  expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(33);
  expect(answers.filter((answer) => answer === 'OVERDRAWN')).toHaveLength(17);
  expect(await left('contested')).toEqual(pence(10));
  expect(await office.trialBalance()).toMatchObject(ADDS_UP);
  expect(await office.told('payment')).toHaveLength(33);
});

test('writers that know nothing of each other conflict in the database, and each posting is made once', async () => {
  const [from, to] = [`earmark/${FUND}/shared`, 'body/school:993002'];
  const moment = { today: '2012-06-01', at: '2012-06-01T09:00:00.000Z', by: 'A test' };
  const post = (id: string, movements: Posting['movements']) => {
    const posting = {
      id,
      kind: 'PAYMENT',
      date: moment.today,
      fund: FUND,
      what: 'A test',
      reverses: null,
    } as const;
    return office.service.ground.store.transact((unit) =>
      postToLedger(unit, { ...posting, movements }, moment),
    );
  };
  await post('filled', [
    { account: 'body/local-authority:983', pence: -100 },
    { account: from, pence: 100 },
  ]);
  const ids = ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'];
  const paid = ids.map((id) =>
    post(id, [
      { account: from, pence: -40 },
      { account: to, pence: 40 },
    ]),
  );
  const outcomes = (await Promise.allSettled(paid)).map(({ status }, i) => `${ids[i]} ${status}`);
  const made = new Set(outcomes.filter((outcome) => outcome.endsWith('fulfilled')));
  expect(made.size).toBe(2);
  expect(await office.trialBalance()).toMatchObject(ADDS_UP);
});

test('the database is killed while they pay: nothing is lost, nothing is paid twice', async () => {
  const payments = Array.from({ length: 20 }, (_, n) => pay('crashed', `c${n}`));
  await office.servers.crash('mongod');
  await Promise.all(payments);
  // Whoever was not answered asks again, under the same id.
  for (let n = 0; n < 20; n++) expect(await pay('crashed', `c${n}`)).toEqual({ id: `payment/${FUND}/c${n}` });
  expect(await left('crashed')).toEqual(pence(400));
  expect(await office.trialBalance()).toMatchObject(ADDS_UP);
});
