import fc from 'fast-check';
import { bodyAccount, earmarkAccount, fundAccount, type Account } from './account';
import { post, reversalOf, type Entry, type Posting, type Transaction } from './post';

const MOMENT = { today: '2013-03-31', at: '2013-03-31T12:00:00.000Z', by: 'A treasurer' };

/** A ledger in memory, kept as the service keeps it: rows of accounts, entries and transactions. */
class Book {
  readonly accounts = new Map<string, Account>();
  readonly entries: Entry[] = [];
  readonly transactions: Transaction[] = [];

  post(posting: Posting): Transaction {
    const posted = post(posting, this.accounts, MOMENT);
    posted.accounts.forEach((account) => this.accounts.set(account.id, account));
    this.entries.push(...posted.entries);
    this.transactions.push(posted.transaction);
    return posted.transaction;
  }

  on(account: string): number {
    return this.accounts.get(account)?.balancePence ?? 0;
  }

  /** Whether it is posted; a refusal leaves the book as it was. */
  tries(posting: Posting): boolean {
    try {
      this.post(posting);
      return true;
    } catch {
      return false;
    }
  }
}

const GIVER = bodyAccount('local-authority:983');
const FUND = fundAccount('f', '2012-13');
const EARMARK = earmarkAccount('f', 'primary');

type Way = readonly [from: string, to: string];

const move = (
  id: string,
  [from, to]: Way,
  { pence, date = '2012-09-01' }: { pence: number; date?: string },
): Posting => ({
  ...{ id, kind: 'CONTRIBUTION', date, fund: 'f', what: 'A test', reverses: null },
  movements: [
    { account: from, pence: -pence },
    { account: to, pence },
  ],
});

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'posted';
};

test('York gives £320,000 to its fund: the authority is that much down, the fund that much up', () => {
  const book = new Book();
  const { year } = book.post(move('a', [GIVER, FUND], { pence: 32_000_000 }));
  expect([book.on(GIVER), book.on(FUND), year]).toEqual([-32_000_000, 32_000_000, '2012-13']);
  expect(book.entries.map(({ id, pence }) => [id, pence])).toEqual([
    [`${GIVER}#1`, -32_000_000],
    [`${FUND}#1`, 32_000_000],
  ]);
});

test.each([
  [
    'what does not balance',
    {
      movements: [
        { account: GIVER, pence: -1 },
        { account: FUND, pence: 2 },
      ],
    },
    'UNBALANCED',
  ],
  [
    'half a penny',
    {
      movements: [
        { account: GIVER, pence: -0.5 },
        { account: FUND, pence: 0.5 },
      ],
    },
    'UNBALANCED',
  ],
  [
    'an account twice',
    {
      movements: [
        { account: FUND, pence: -1 },
        { account: FUND, pence: 1 },
      ],
    },
    'UNBALANCED',
  ],
  ['no movement', { movements: [] }, 'UNBALANCED'],
  ['tomorrow', { date: '2013-04-01' }, 'DATE_TO_COME'],
  ['no day', { date: '2012-02-30' }, 'BAD_DATE'],
  [
    'more than can be told',
    {
      movements: [
        { account: GIVER, pence: -(2 ** 53) },
        { account: FUND, pence: 2 ** 53 },
      ],
    },
    'BALANCE_TOO_LARGE',
  ],
])('%s is refused', (_what, change, code) => {
  expect(codeOf(() => new Book().post({ ...move('a', [GIVER, FUND], { pence: 5 }), ...change }))).toBe(code);
});

test('a fund gives what it has to the last penny, and not one more', () => {
  const book = new Book();
  book.post(move('a', [GIVER, FUND], { pence: 100 }));
  expect(codeOf(() => book.post(move('b', [FUND, EARMARK], { pence: 101 })))).toBe('OVERDRAWN');
  book.post(move('b', [FUND, EARMARK], { pence: 100 }));
  expect([book.on(FUND), book.on(EARMARK)]).toEqual([0, 100]);
});

test('money does not leave before the day it was last moved, so that no day was ever below nothing', () => {
  const book = new Book();
  book.post(move('a', [GIVER, FUND], { pence: 100, date: '2012-09-01' }));
  expect(codeOf(() => book.post(move('b', [FUND, EARMARK], { pence: 50, date: '2012-08-31' })))).toBe(
    'BACKDATED',
  );
  // What comes may come for an earlier day.
  expect(codeOf(() => book.post(move('c', [GIVER, FUND], { pence: 50, date: '2012-05-01' })))).toBe('posted');
});

test('a closed account takes nothing', () => {
  const book = new Book();
  book.post(move('a', [GIVER, FUND], { pence: 100 }));
  book.accounts.set(FUND, { ...book.accounts.get(FUND)!, closed: true });
  expect(codeOf(() => book.post(move('b', [GIVER, FUND], { pence: 1 })))).toBe('ACCOUNT_CLOSED');
});

test('a reversal is not reversed', () => {
  const book = new Book();
  const taken = book.post(move('a', [GIVER, FUND], { pence: 100 }));
  const reversal = book.post(reversalOf(taken, { date: '2013-01-01', why: 'A slip' }));
  expect([book.on(GIVER), book.on(FUND), reversal.reverses]).toEqual([0, 0, 'a']);
  expect(codeOf(() => reversalOf(reversal, { date: '2013-01-01', why: 'No' }))).toBe('NOT_REVERSIBLE');
});

const account = fc.constantFrom(GIVER, FUND, EARMARK, bodyAccount('school:993001'), earmarkAccount('f', 'x'));
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2012-09-${String(n).padStart(2, '0')}`);
const someMoves = fc
  .array(fc.tuple(account, account, fc.integer({ min: 1, max: 1_000_000_000 }), day), { maxLength: 60 })
  .map((moves) => moves.map(([from, to, pence, date], i) => move(`t${i}`, [from, to], { pence, date })));

const sum = (pence: readonly number[]) => pence.reduce((total, one) => total + one, 0);

test('whatever is tried, all accounts together hold nothing, each holds the sum of its entries, and none of a fund is overdrawn on any day', () => {
  fc.assert(
    fc.property(someMoves, (moves) => {
      const book = new Book();
      moves.forEach((posting) => book.tries(posting));
      expect(sum([...book.accounts.values()].map(({ balancePence }) => balancePence))).toBe(0);
      for (const { id, fund, balancePence, entries } of book.accounts.values()) {
        const own = book.entries.filter((entry) => entry.account === id);
        expect([balancePence, entries]).toEqual([sum(own.map(({ pence }) => pence)), own.length]);
        const onDay = (until: string) =>
          sum(own.filter(({ date }) => date <= until).map(({ pence }) => pence));
        if (fund !== null) expect(own.every(({ date }) => onDay(date) >= 0)).toBe(true);
      }
    }),
  );
});

test('whatever was posted, taking all of it back from the last to the first restores every balance', () => {
  fc.assert(
    fc.property(someMoves, (moves) => {
      const book = new Book();
      moves.forEach((posting) => book.tries(posting));
      [...book.transactions]
        .reverse()
        .forEach((taken) => book.post(reversalOf(taken, { date: MOMENT.today, why: 'A test' })));
      expect([...book.accounts.values()].every(({ balancePence }) => balancePence === 0)).toBe(true);
    }),
  );
});
