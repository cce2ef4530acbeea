import { aVote } from '../../test/a-vote';
import { openFund } from '../funds/open-fund';
import { allocateRound } from './allocation';
import { assess, declareInterest, moderate, scoreOf } from './assess';
import { award, meetCondition, payInstalment, reachedAim } from './award';
import { submitBid, type Bid, type Plan } from './bid';
import { closeBidding, openRound, type NewRound, type Round } from './round';

const at = (today: string) => ({ today, at: `${today}T09:00:00.000Z`, by: 'A clerk' });
const [ANN, BEN] = [
  { id: 'ann', name: 'Ann' },
  { id: 'ben', name: 'Ben' },
];

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};

const asked = {
  ...{
    id: 'reading-1',
    title: 'Whatever it Takes',
    call: 'Reading',
    opens: '2010-09-01',
    closes: '2010-10-31',
  },
  terms: {
    ...{ poolPence: 30_000_00, qualityPercent: 60, leastScore: 400, floorPence: 1_000_00, capPence: null },
    ...{ byNeed: true, bySize: true },
  },
  ...{ panel: [ANN, BEN], assessorsNeeded: 2, moderateFrom: 300, conditions: ['The governors agree'] },
  instalments: [
    { percent: 67, evidence: 'The plan has begun' },
    { percent: 33, evidence: 'Half of the term is over' },
  ],
};
const round = (change: Partial<NewRound> = {}): Round =>
  openRound(openFund(aVote()), { ...asked, ...change }, at('2010-08-01'));

const plan = (n: number, change: Partial<Plan> = {}): Plan => ({
  ...{ body: `school:99100${n}`, version: null, title: 'Reading aloud', plan: 'Every day', aim: null },
  ...{ askPence: 50_000_00, pupils: 200, percentageFsm: 25, ...change },
});
const submitted = (n: number, change: Partial<Plan> = {}): Bid =>
  submitBid(round(), plan(n, change), { before: null, known: null, moment: at('2010-09-10') });

const NOVEMBER = at('2010-11-01');
const marked = (bid: Bid, ...marks: readonly (readonly [number, number])[]): Bid =>
  marks.reduce(
    (before, [quality, impact], i) =>
      assess(
        { round: round(), bid: before },
        { assessor: [ANN, BEN][i]!, quality, impact, reason: 'A reason', version: before.version },
        NOVEMBER,
      ),
    bid,
  );

test.each([
  [{}, 'done'],
  [{ id: 'A b' }, 'BAD_ID'],
  [{ closes: '2010-08-01' }, 'DATES_REVERSED'],
  [{ assessorsNeeded: 3 }, 'BAD_PANEL'],
  [{ panel: [ANN, ANN] }, 'BAD_PANEL'],
  [{ instalments: [{ percent: 99, evidence: 'x' }] }, 'BAD_INSTALMENTS'],
  [{ terms: { ...asked.terms, qualityPercent: 101 } }, 'BAD_TERMS'],
  [{ terms: { ...asked.terms, floorPence: 0.5 } }, 'BAD_AMOUNT'],
] as const)('a round with %j is %s', (change, code) => {
  expect(codeOf(() => round(change))).toBe(code);
});

test('plans come on days of the round; the register’s figures go before those of the bidder', () => {
  const on = (today: string, change: Partial<Plan> = {}, known = { pupils: 310, percentageFsm: 24.3 }) =>
    submitBid(round(), plan(1, change), { before: null, known, moment: at(today) });
  expect(on('2010-10-31')).toMatchObject({ pupils: 310, needThousandths: 243, figuresFrom: 'REGISTER' });
  expect(submitted(1)).toMatchObject({ pupils: 200, needThousandths: 250, figuresFrom: 'BIDDER' });
  expect(codeOf(() => on('2010-08-31'))).toBe('NOT_YET_OPEN');
  expect(codeOf(() => on('2010-11-01'))).toBe('BIDDING_OVER');
  expect(codeOf(() => on('2010-09-02', { version: 4 }))).toBe('CHANGED_MEANWHILE');
  expect(codeOf(() => submitted(1, { percentageFsm: null }))).toBe('FIGURES_MISSING');
  const closed = closeBidding(round(), 1, '2010-09-05');
  expect(codeOf(() => closeBidding(closed, 2, '2010-09-06'))).toBe('BIDDING_OVER');
});

test('the score is the mean of the assessors, until somebody moderates it', () => {
  const bid = marked(submitted(1), [8, 7], [7, 7]);
  // 8 × 60 + 7 × 40 = 760 and 7 × 100 = 700.
  expect(scoreOf(bid, 60)).toBe(730);
  const judging = { quality: 6, impact: 7, reason: 'Compared with the others', version: bid.version };
  expect(scoreOf(moderate({ round: round(), bid }, judging, NOVEMBER), 60)).toBe(640);
});

test('who declares an interest marks no more, and their marks are gone', () => {
  const bid = marked(submitted(1), [8, 7], [7, 7]);
  const judged = { round: round(), bid };
  const after = declareInterest(judged, { assessor: ANN, what: 'A governor there', version: 3 }, NOVEMBER);
  expect(after.assessments.map(({ assessor }) => assessor.id)).toEqual(['ben']);
  expect(codeOf(() => marked(after, [9, 9]))).toBe('INTEREST_DECLARED');
});

test.each([
  ['before plans are all in', {}, at('2010-10-31'), 'BIDDING_GOES_ON'],
  ['by a stranger', { assessor: { id: 'x', name: 'X' } }, NOVEMBER, 'NOT_ON_PANEL'],
  ['of 11', { quality: 11 }, NOVEMBER, 'BAD_MARKS'],
  ['without a reason', { reason: ' ' }, NOVEMBER, 'BAD_TEXT'],
  ['of an old version', { version: 9 }, NOVEMBER, 'CHANGED_MEANWHILE'],
] as const)('marks %s are refused', (_what, change, moment, code) => {
  const judging = { assessor: ANN, quality: 5, impact: 5, reason: 'A reason', version: 1, ...change };
  expect(codeOf(() => assess({ round: round(), bid: submitted(1) }, judging, moment))).toBe(code);
});

test('nothing is shared while a bid lacks marks, or its assessors are far apart', () => {
  const ready = marked(submitted(1), [8, 7], [7, 7]);
  expect(codeOf(() => allocateRound(round(), []))).toBe('NO_BIDS');
  expect(() => allocateRound(round(), [ready, marked(submitted(2), [5, 5])])).toThrow('1 of 2 assessors');
  expect(() => allocateRound(round(), [ready, marked(submitted(2), [9, 9], [5, 5])])).toThrow('400 points');
});

test('score × need × size share £30,000 to the penny, each line reckoned in words', () => {
  const bids = [
    marked(submitted(1), [8, 7], [7, 7]),
    marked(submitted(2, { pupils: 400, percentageFsm: 40 }), [6, 6], [6, 6]),
    marked(submitted(3), [3, 4], [4, 3]),
    marked(submitted(4, { pupils: 3 }), [9, 9], [9, 9]),
  ];
  const { lines, totalPence, leftPence } = allocateRound(round(), bids);
  // 29,000 × 182.5 / (182.5 + 336), and the rest.
  expect(lines.map(({ weight, amountPence, bound }) => [weight, amountPence, bound])).toEqual([
    [730 * 1_250 * 200, 10_207_33, 'WEIGHT'],
    [600 * 1_400 * 400, 18_792_67, 'WEIGHT'],
    [350 * 1_250 * 200, 0, 'BELOW_SCORE'],
    [900 * 1_250 * 3, 1_000_00, 'FLOOR'],
  ]);
  expect([totalPence, leftPence]).toEqual([30_000_00, 0]);
  expect(lines[0]!.sentence).toBe(
    'school:991001: score 730 of 1000 × need 1.250 × size 200 = weight 182500000; its share of the pool is £10207.33.',
  );
  expect(lines[2]!.sentence).toContain('a score of 400 was needed, so £0.00.');
});

test('an award is paid in turn, to the penny, once its conditions are met; and its outcome is held against its aim', () => {
  const bid = marked(submitted(1, { aim: { measure: 'reading', baseline: 70, target: 80 } }), [8, 7], [7, 7]);
  const [line] = allocateRound(round({ terms: { ...asked.terms, poolPence: 1_000_01 } }), [bid]).lines;
  const made = award(round(), bid, { line: line!, date: '2010-12-01' });
  expect(made.instalments.map(({ amountPence }) => amountPence)).toEqual([670_01, 330_00]);
  const shown = { number: 1, evidence: 'Minutes', date: '2010-12-02', transaction: 't1' };
  expect(codeOf(() => payInstalment(made, { ...shown, version: 1 }, 'A clerk'))).toBe('CONDITIONS_NOT_MET');
  const met = meetCondition(made, { version: 1, number: 1, evidence: 'Minutes' }, NOVEMBER);
  expect(codeOf(() => payInstalment(met, { ...shown, version: 2, number: 2 }, 'A clerk'))).toBe(
    'NOT_IN_TURN',
  );
  const paid = payInstalment(met, { ...shown, version: 2 }, 'A clerk');
  expect(codeOf(() => payInstalment(paid, { ...shown, version: 3 }, 'A clerk'))).toBe('PAID');
  const told = (to: string, value: number) => ({
    ...{ measure: 'reading', period: '2010/11', to, value, source: 'KS1', event: 'e' },
  });
  expect(reachedAim(paid)).toBeNull();
  expect(reachedAim({ ...paid, outcomes: [told('2012-07-31', 81), told('2011-07-31', 79)] })).toBe(true);
});
