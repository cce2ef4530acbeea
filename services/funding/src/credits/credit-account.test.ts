import fc from 'fast-check';
import { creditsOn, earn, monthsAfter, newCreditAccount, spend, type CreditAccount } from './credit-account';

const MOMENT = { today: '2013-12-31', at: '2013-12-31T09:00:00.000Z', by: 'A bookkeeper' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};
const earned = (account: CreditAccount, credits: number, on: string) =>
  earn(account, { credits, what: 'A head’s appraisal', on, months: 12 }, MOMENT).account;
const spent = (account: CreditAccount, credits: number, on: string) =>
  spend(account, { credits, what: 'A course', on }, MOMENT).account;
const NEW = newCreditAccount('aspire-2011', 'school:995001');

test.each([
  ['2012-01-31', 1, '2012-02-29'],
  ['2012-02-29', 12, '2013-02-28'],
  ['2011-09-15', 12, '2012-09-15'],
])('%s and %i months are %s', (day, months, then) => expect(monthsAfter(day, months)).toBe(then));

test('those that expire first are spent first, and an expired one is not spent', () => {
  const account = earned(earned(NEW, 10, '2011-10-01'), 5, '2012-03-01');
  expect([creditsOn(account, '2012-03-01'), creditsOn(account, '2012-10-02')]).toEqual([15, 5]);
  const after = spent(account, 12, '2012-10-01');
  expect(after.lots.map(({ on, left }) => [on, left])).toEqual([['2012-03-01', 3]]);
  expect(codeOf(() => spent(account, 6, '2012-10-02'))).toBe('CREDITS_SHORT');
});

test.each([
  [0, '2012-01-01', 'BAD_CREDITS'],
  [0.5, '2012-01-01', 'BAD_CREDITS'],
  [1, '2014-01-01', 'DATE_TO_COME'],
  [1, '2012-02-30', 'BAD_DATE'],
  [1, '2011-09-30', 'BACKDATED'],
] as const)('%p credits on %s are %s', (credits, on, code) => {
  const account = earned(NEW, 10, '2011-10-01');
  expect(codeOf(() => spent(account, credits, on))).toBe(code);
});

const aMove = fc.record({ earns: fc.boolean(), credits: fc.integer({ min: 1, max: 50 }), days: fc.nat(200) });

test('whatever is tried, nobody spends what was not earned, and what may be spent is earned less spent less expired', () => {
  fc.assert(
    fc.property(fc.array(aMove, { maxLength: 40 }), (moves) => {
      let account = NEW;
      let day = Date.UTC(2010, 0, 1);
      let [earnedSoFar, spentSoFar] = [0, 0];
      for (const { earns, credits, days } of moves) {
        day += (days * 86_400_000) / 10;
        const on = new Date(day).toISOString().slice(0, 10);
        if (earns) {
          account = earned(account, credits, on);
          earnedSoFar += credits;
        } else if (codeOf(() => spent(account, credits, on)) === 'done') {
          account = spent(account, credits, on);
          spentSoFar += credits;
        }
        const there = creditsOn(account, on);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there + spentSoFar).toBeLessThanOrEqual(earnedSoFar);
        expect(account.lots.every(({ left, credits: all }) => left > 0 && left <= all)).toBe(true);
      }
    }),
  );
});
