import { aPhase, aVote } from '../../test/a-vote';
import { isOnMoney, openFund } from './open-fund';

test('York’s vote opens a fund of £320,000 for 2012-13, which its board answers for', () => {
  expect(openFund(aVote())).toMatchObject({
    ...{ id: 'york-2012-03-1', state: 'OPEN', kind: 'POOLED', votedPence: 32_000_000, phases: [] },
    ...{ purpose: 'Intervention and wider support', owner: 'partnership:yep', board: { id: 'yep' } },
    ...{ from: '2012-03-14', to: '2013-03-31', yearEnd: 'CARRY_FORWARD' },
    vote: { resolution: 'york-2012-03-1', for: 13, against: 2, abstain: 1 },
  });
});

test('the vote may lay down another term and that what is left goes back', () => {
  const details = [
    { name: 'until', value: '2015-08-31' },
    { name: 'year-end', value: 'clawback' },
  ];
  expect(openFund(aVote({ subject: { details } }))).toMatchObject({ to: '2015-08-31', yearEnd: 'CLAWBACK' });
});

test('a vote that is not about money opens nothing', () => {
  expect(['ORDINARY', 'OPEN_FUND', 'toString'].map((kind) => isOnMoney(aVote({ kind })))).toEqual([
    ...[false, true, false],
  ]);
});

test('a vote without an amount opens none', () => {
  expect(openFund(aVote({ subject: { amountPence: null } }))).toMatchObject({
    ...{ state: 'NOT_OPENED', votedPence: 0, reason: 'The vote names no amount.' },
  });
});

const parts = [
  { name: 'primary', value: '20000000' },
  { name: 'secondary', value: '10000000' },
];
const deDelegation = (primary: 'PASSED' | 'FAILED' | null, secondary: 'PASSED' | 'FAILED' | null) =>
  aVote({
    kind: 'DE_DELEGATION',
    constituencies: [aPhase('PRIMARY', primary), aPhase('SECONDARY', secondary)],
    subject: { amountPence: 30_000_000, details: parts },
  });

test.each([
  ['PASSED', 'PASSED', ['PRIMARY', 'SECONDARY'], 30_000_000],
  ['PASSED', 'FAILED', ['PRIMARY'], 20_000_000],
  ['FAILED', 'PASSED', ['SECONDARY'], 10_000_000],
  [null, null, [], 0],
] as const)('de-delegation: primary %s, secondary %s', (primary, secondary, phases, votedPence) => {
  const state = votedPence > 0 ? 'OPEN' : 'NOT_OPENED';
  expect(openFund(deDelegation(primary, secondary))).toMatchObject({ phases, votedPence, state });
});

test('de-delegation of one phase needs to be told what its part is', () => {
  const vote = { ...deDelegation('PASSED', 'FAILED') };
  expect(openFund({ ...vote, subject: { ...vote.subject, details: [] } }).state).toBe('NOT_OPENED');
});

test.each([
  [null, 'NOT_OPENED'],
  ['6400000000', 'OPEN'],
  ['6399999999', 'NOT_OPENED'],
])('a transfer of £320,000 out of a block of %s pence is %s', (block, state) => {
  const details = block === null ? [] : [{ name: 'schools-block', value: block }];
  expect(openFund(aVote({ kind: 'BLOCK_TRANSFER', subject: { details } })).state).toBe(state);
});
