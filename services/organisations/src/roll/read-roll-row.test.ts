import fc from 'fast-check';
import { Readable } from 'node:stream';
import { readReturn } from '../returns/read-return';
import { readRollRow } from './read-roll-row';
import { ROLL_RETURNS } from './roll-kind';
import { YEARS } from './roll-layout';

const TODAY = '2026-03-11';
const GOOD = { urn: '990001', censusDate: '15/01/2026', pupils: '210', girls: '100', boys: '110', eal: '63' };

const read = (given: object = {}) => readRollRow({ ...GOOD, ...given }, TODAY);
const rulesOf = (given: object) => {
  const row = read(given);
  return 'faults' in row ? row.faults.map(({ column, rule }) => [column, rule]) : [];
};

test('a row says what was returned, and of the rest that it was not', () => {
  expect(read({ year1: '100', otherYears: '110', newArrivals: '12' })).toEqual({
    ...{ urn: '990001', censusDate: '2026-01-15', pupils: 210, girls: 100, boys: 110, eal: 63 },
    ...{ fsm: null, senSupport: null, ehcPlan: null, newArrivals: 12 },
    years: { year1: 100, otherYears: 110 },
  });
});

test('the short names of the published school census are known', async () => {
  const text = 'URN;Census date;NOR;NORG;NORB;NUMEAL;Y7\n990001;2026-01-15;210;100;110;63;210\n';
  const rows = [];
  const file = { format: 'CSV', today: TODAY } as const;
  for await (const row of readReturn(ROLL_RETURNS, Readable.from([Buffer.from(text)]), file)) rows.push(row);
  expect(rows).toMatchObject([{ line: 2, row: { pupils: 210, eal: 63, years: { year7: 210 } } }]);
});

test.each<[object, (string | null)[][]]>([
  [{ pupils: '' }, [['pupils', 'MISSING']]],
  [{ eal: '211' }, [['eal', 'MORE_THAN_ROLL']]],
  [{ girls: '101' }, [['pupils', 'SUM']]],
  [{ year1: '209' }, [['pupils', 'SUM']]],
  [{ senSupport: '150', ehcPlan: '61' }, [['senSupport', 'MORE_THAN_ROLL']]],
  [{ censusDate: '12/03/2026' }, [['censusDate', 'IN_THE_FUTURE']]],
  [{ censusDate: '10/03/2023' }, [['censusDate', 'TOO_OLD']]],
  [
    { urn: 'x', newArrivals: '-1' },
    [
      ['urn', 'URN'],
      ['newArrivals', 'NEGATIVE'],
    ],
  ],
])('%j is rejected by what it breaks', (given, rules) => {
  expect(rulesOf(given)).toEqual(rules);
});

test('year groups are taken if and only if they make up the roll', () => {
  const years = fc.array(fc.nat(300), { minLength: 1, maxLength: YEARS.length });
  fc.assert(
    fc.property(years, fc.nat(9), (counts, off) => {
      const sum = counts.reduce((total, count) => total + count, 0);
      const cells = Object.fromEntries(counts.map((count, i) => [YEARS[i]!, String(count)]));
      const row = readRollRow(
        { urn: '990001', censusDate: '2026-01-15', pupils: String(sum + off), ...cells },
        TODAY,
      );
      expect('faults' in row).toBe(off > 0);
    }),
  );
});
