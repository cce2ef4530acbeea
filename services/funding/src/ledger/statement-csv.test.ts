import { addressOf, pounds, statementHeader, statementLine } from './statement-csv';

test.each([
  [0, '0.00'],
  [7, '0.07'],
  [-89, '-0.89'],
  [32_000_000, '320000.00'],
  [9_007_199_254_740_991, '90071992547409.91'],
])('%i pence are %s pounds', (pence, text) => expect(pounds(pence)).toBe(text));

test('an entry is a line whose columns are named, and no text becomes a formula', () => {
  const entry = { id: 'e#2', account: 'e', number: 2, date: '2012-06-01', pence: -3_000, transaction: 't' };
  const transaction = {
    ...{ id: 't', kind: 'PAYMENT' as const, date: '2012-06-01', fund: 'f', movements: [], reverses: null },
    ...{ what: '=1+1, "a day"', year: '2012-13' },
    ...{ recordedAt: '2012-06-02T09:00:00.000Z', recordedBy: 'A clerk' },
  };
  const line = statementLine({ line: { ...entry, balancePence: 7_000 }, transaction, vote: 'v' });
  expect(statementHeader).toBe(
    'date,number,kind,what,received,paid,balance,transaction,takesBack,fund,vote,recordedAt,recordedBy\r\n',
  );
  expect(line).toBe(
    `2012-06-01,2,PAYMENT,"'=1+1, ""a day""",,30.00,70.00,t,,f,v,2012-06-02T09:00:00.000Z,A clerk\r\n`,
  );
});

test('the file of a statement is found by account and days', () => {
  expect(addressOf({ account: 'earmark/f/p', from: '2012-04-01', to: null })).toBe(
    '/ledger/statement?account=earmark%2Ff%2Fp&from=2012-04-01',
  );
});
