import { aVote } from '../../test/a-vote';
import { earmarkAccount, fundAccount, newAccount } from '../ledger/account';
import { closeYear } from './close-year';
import { contribute, type Contribution } from './contribute';
import type { Fund } from './fund';
import { openFund } from './open-fund';
import { pay } from './pay';
import { release } from './release';
import { setAside } from './set-aside';

const given = (change: Partial<Contribution> = {}): Contribution => ({
  ...{ id: 'a', version: 1, kind: 'TOP_SLICE', from: 'local-authority:983', date: '2012-05-01' },
  ...{ amountPence: 10_000, pupils: null, pencePerPupil: null },
  ...change,
});

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};

const fundOf = (yearEnd: string, ...gifts: readonly Partial<Contribution>[]): Fund =>
  gifts.reduce<Fund>(
    (fund, gift) => contribute(fund, given({ version: fund.version, ...gift })).fund,
    openFund(aVote({ subject: { details: [{ name: 'year-end', value: yearEnd }] } })),
  );

const holding = (account: string, balancePence: number) => ({
  ...newAccount(account),
  ...{ balancePence, entries: 1, lastDay: '2012-05-01' },
});

test('years are closed in turn, and a closed one takes nothing more', () => {
  const fund = fundOf('carry-forward', {});
  const accounts = [holding('fund/york-2012-03-1/2011-12', 1), holding('fund/york-2012-03-1/2012-13', 2)];
  const close = (year: string, from = accounts) =>
    closeYear(fund, from, { year, version: fund.version, today: '2013-04-01' });
  expect(codeOf(() => close('2012-13'))).toBe('YEARS_IN_TURN');
  const { fund: closed } = close('2011-12');
  expect(codeOf(() => close('2012-13', [{ ...accounts[0]!, closed: true }, accounts[1]!]))).toBe('done');
  const late = given({ id: 'late', version: closed.version, amountPence: 1, date: '2012-03-30' });
  expect(codeOf(() => contribute(closed, late))).toBe('ACCOUNT_CLOSED');
  expect(codeOf(() => contribute(closed, { ...late, date: '2012-05-01' }))).toBe('done');
});

test('what is left of an earmark is let go, once, with the reason', () => {
  const { fund } = setAside(fundOf('carry-forward', {}), {
    ...{ id: 'hub', version: 2, purpose: 'The hub', meantFor: null, amountPence: 100, date: '2012-06-01' },
  });
  const wanted = { earmark: 'hub', version: 3, why: 'The hub has closed', date: '2012-09-01' };
  const account = holding('earmark/york-2012-03-1/hub', 40);
  const { posting } = release(fund, account, wanted);
  expect(posting).toMatchObject({ id: 'release/york-2012-03-1/hub/2', kind: 'RELEASE', what: wanted.why });
  expect(posting.movements).toEqual([
    { account: 'earmark/york-2012-03-1/hub', pence: -40 },
    { account: 'fund/york-2012-03-1/2012-13', pence: 40 },
  ]);
  expect(codeOf(() => release(fund, { ...account, balancePence: 0 }, wanted))).toBe('NOTHING_LEFT');
  expect(codeOf(() => release(fund, account, { ...wanted, earmark: 'none' }))).toBe('EARMARK_UNKNOWN');
  expect(codeOf(() => release(fund, account, { ...wanted, version: 2 }))).toBe('CHANGED_MEANWHILE');
});

test('89 pence for each of 200 pupils are £178', () => {
  const gift = given({ kind: 'PER_PUPIL', from: 'school:993001', pupils: 200, pencePerPupil: 89 });
  const { fund, posting } = contribute(openFund(aVote()), gift);
  expect(posting.movements).toEqual([
    { account: 'body/school:993001', pence: -17_800 },
    { account: 'fund/york-2012-03-1/2012-13', pence: 17_800 },
  ]);
  expect([fund.given, fund.bodies]).toEqual([
    [{ body: 'school:993001', pence: 17_800 }],
    ['partnership:yep', 'school:993001'],
  ]);
});

test.each([
  [{ amountPence: 32_000_000 }, 'done'],
  [{ amountPence: 32_000_001 }, 'ABOVE_VOTE'],
  [{ date: '2012-03-13' }, 'OUTSIDE_TERM'],
  [{ date: '2013-04-01' }, 'OUTSIDE_TERM'],
  [{ version: 7 }, 'CHANGED_MEANWHILE'],
  [{ from: 'school:993001' }, 'BAD_BODY'],
  [{ from: 'somebody' }, 'BAD_BODY'],
  [{ id: 'A/b' }, 'BAD_ID'],
  [{ amountPence: 0.5 }, 'BAD_AMOUNT'],
  [{ kind: 'PER_PUPIL' }, 'BAD_AMOUNT'],
] as const)('a contribution with %j is %s', (change, code) => {
  expect(codeOf(() => contribute(openFund(aVote()), given(change)))).toBe(code);
});

test('what no vote opened takes nothing', () => {
  const fund = openFund(aVote({ subject: { amountPence: null } }));
  expect(codeOf(() => contribute(fund, given()))).toBe('FUND_NOT_OPEN');
});

const aPurpose = { id: 'p', purpose: 'Primary', meantFor: null, amountPence: 5, date: '2012-05-02' };

test('an earmark is made once, and only what was set aside is paid', () => {
  const { fund } = setAside(fundOf(''), { ...aPurpose, version: 1 });
  expect(codeOf(() => setAside(fund, { ...aPurpose, version: 2 }))).toBe('EARMARK_EXISTS');
  const payment = { id: 'x', to: 'school:993001', amountPence: 5, what: 'Days', date: '2012-06-01' };
  expect(codeOf(() => pay(fund, { ...payment, earmark: 'p' }))).toBe('done');
  expect(codeOf(() => pay(fund, { ...payment, earmark: 'q' }))).toBe('EARMARK_UNKNOWN');
});

const closing = (fund: Fund, change: object = {}) => ({
  ...{ year: '2012-13', version: fund.version, today: '2013-04-01' },
  ...change,
});

test('what is left goes on to the next year', () => {
  const fund = fundOf('carry-forward', {});
  const year = fundAccount(fund.id, '2012-13');
  const closed = closeYear(
    fund,
    [holding(year, 700), holding(earmarkAccount(fund.id, 'p'), 5)],
    closing(fund),
  );
  expect(closed.fund.closedYears).toEqual(['2012-13']);
  expect(closed.posting).toMatchObject({
    ...{ kind: 'CARRY_FORWARD', date: '2013-03-31' },
    movements: [
      { account: year, pence: -700 },
      { account: fundAccount(fund.id, '2013-14'), pence: 700 },
    ],
  });
});

test('or back to who gave it, in proportion and to the penny, with what is left of that year’s earmarks', () => {
  const gave = fundOf('clawback', { amountPence: 200 }, { from: 'local-authority:984', amountPence: 100 });
  const { fund } = setAside(gave, { ...aPurpose, version: gave.version });
  const [year, earmark] = [fundAccount(fund.id, '2012-13'), earmarkAccount(fund.id, 'p')];
  const { posting } = closeYear(fund, [holding(year, 95), holding(earmark, 5)], closing(fund));
  expect(posting!.movements).toEqual([
    { account: year, pence: -95 },
    { account: earmark, pence: -5 },
    { account: 'body/local-authority:983', pence: 67 },
    { account: 'body/local-authority:984', pence: 33 },
  ]);
});

test('a year is closed once it is over, and once', () => {
  const fund = fundOf('', {});
  expect(codeOf(() => closeYear(fund, [], closing(fund, { today: '2013-03-31' })))).toBe('YEAR_NOT_OVER');
  expect(codeOf(() => closeYear(fund, [], closing(fund, { year: '2012' })))).toBe('BAD_YEAR');
  const closed = closeYear(fund, [], closing(fund));
  expect(closed.posting).toBeNull();
  expect(codeOf(() => closeYear(closed.fund, [], closing(closed.fund)))).toBe('YEAR_CLOSED');
});
