import fc from 'fast-check';
import { aVote } from '../../test/a-vote';
import { openFund } from '../funds/open-fund';
import { shareProfit, shareRules, sharesOf } from './share-profit';

const [WARRINGTON, HALTON, COMPANY] = ['local-authority:985', 'local-authority:986', 'outside:company'];
const aspire = (...details: readonly (readonly [string, string])[]) =>
  openFund(
    aVote({ date: '2011-09-01', subject: { details: details.map(([name, value]) => ({ name, value })) } }),
  );
const THREE = [WARRINGTON, HALTON, COMPANY].map((body) => [`share:${body}`, '1'] as const);

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};
const closing = {
  year: '2011-12',
  version: 1,
  today: '2012-04-01',
  profitPence: 4_500_000,
  lastDay: '2012-02-01',
};

test('£45,000 in three equal parts, those of the authorities put back', () => {
  const children = 'Children’s Services priorities';
  const fund = aspire(...THREE, [`reinvest:${WARRINGTON}`, children], [`reinvest:${HALTON}`, children]);
  const shared = shareProfit(fund, closing);
  expect(shared.posting).toMatchObject({ kind: 'PROFIT_SHARE', date: '2012-03-31' });
  expect(shared.posting!.movements).toEqual([
    { account: `fund/${fund.id}/2011-12`, pence: -4_500_000 },
    { account: `earmark/${fund.id}/profit-2011-12-local-authority-985`, pence: 1_500_000 },
    { account: `earmark/${fund.id}/profit-2011-12-local-authority-986`, pence: 1_500_000 },
    { account: `body/${COMPANY}`, pence: 1_500_000 },
  ]);
  expect(shared.fund.earmarks.map(({ meantFor, purpose }) => [meantFor, purpose])).toEqual([
    [WARRINGTON, children],
    [HALTON, children],
  ]);
  expect(shared.fund.closedYears).toEqual(['2011-12']);
});

test('80 to 20 between schools and their authority, as in Hertfordshire', () => {
  const rules = shareRules(aspire(['share:partnership:schools', '80'], ['share:local-authority:919', '20']));
  expect(sharesOf(100_001, rules).map(({ pence }) => pence)).toEqual([80_001, 20_000]);
});

test.each([
  [{}, 'done'],
  [{ profitPence: 0 }, 'done'],
  [{ version: 2 }, 'CHANGED_MEANWHILE'],
  [{ year: '2011' }, 'BAD_YEAR'],
  [{ today: '2012-03-31' }, 'YEAR_NOT_OVER'],
])('closing with %j is %s', (change, code) => {
  expect(codeOf(() => shareProfit(aspire(...THREE), { ...closing, ...change }))).toBe(code);
});

test('what no vote shares is not shared, and a closed year not again', () => {
  expect(codeOf(() => shareProfit(aspire(['parts', '3']), closing))).toBe('NO_SHARING');
  const { fund } = shareProfit(aspire(...THREE), { ...closing, profitPence: 0 });
  expect(codeOf(() => shareProfit(fund, { ...closing, version: 2 }))).toBe('YEAR_CLOSED');
});

test.each([
  [['share:outside:a', 'a third'], 'BAD_SHARES'],
  [['share:local-authority:985', '2'], 'BAD_SHARES'],
  [['share:somebody', '1'], 'BAD_BODY'],
] as const)('a vote with %j is refused, not shared among the others', (detail, code) => {
  expect(codeOf(() => shareProfit(aspire(...THREE, detail), closing))).toBe(code);
});

test('whatever the profit and the parts, no penny is lost, and equal parts differ by one at the most', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.nat(1_000_000_000), parts, (profit, all) => {
      const rules = all.map((one, i) => ({ body: `outside:${i}`, parts: one, reinvest: null }));
      const shares = sharesOf(profit, rules);
      expect(shares.reduce((sum, { pence }) => sum + pence, 0)).toBe(profit);
      for (const one of shares)
        for (const other of shares)
          if (one.parts === other.parts) expect(Math.abs(one.pence - other.pence)).toBeLessThanOrEqual(1);
    }),
  );
});
