import { consent, correct } from './change-leader';
import { hasConsented, type Leader } from './leader';
import { merge } from './merge-leaders';

const MADE = { at: new Date('2026-03-02T09:00:00Z'), by: 'An Officer' };
const SAID = { ...MADE, on: '2026-03-02', why: 'one birthday', keepAccount: null };
const record = (id: string, given: Partial<Leader> = {}): Leader => ({
  ...{ id, name: `Name ${id}`, account: null, urn: '990001', phases: ['PRIMARY'], specialisms: [] },
  ...{ coachTraining: null, daysAYear: 0, retires: null, characteristics: [], consents: [] },
  ...{ erasedOn: null, version: 3, changes: [], ...given },
});
const planned = (id: string, said: boolean, at: string): Leader => {
  const made = { at: new Date(at), by: 'Themselves' };
  const open = consent(record(id, { account: `of-${id}` }), { purpose: 'PLANNING', given: true }, made);
  const window = { from: '2030-09-01', to: '2031-08-31' };
  const full = correct(open, { retires: window }, { ...made, isSelf: true });
  return said ? full : consent(full, { purpose: 'PLANNING', given: false }, made);
};

test('what the kept record lacks is taken from the other, of which nothing stays but its id', () => {
  const trained = { on: '2020-01-10', by: 'A provider' };
  const one = record('a', { phases: ['PRIMARY'], coachTraining: { ...trained, on: '2021-01-10' } });
  const two = record('b', { account: 'jo', phases: ['SECONDARY'], coachTraining: trained, daysAYear: 7 });
  const { kept, other } = merge({ kept: one, other: two }, SAID);
  expect(kept).toMatchObject({
    ...{ id: 'a', name: 'Name a', account: 'jo', phases: ['PRIMARY', 'SECONDARY'], daysAYear: 7, version: 4 },
    ...{ coachTraining: trained, changes: [{ what: 'merged with a second record: one birthday' }] },
  });
  expect(other).toMatchObject({
    id: 'b',
    mergedInto: 'a',
    name: null,
    account: null,
    erasedOn: '2026-03-02',
  });
});

test.each<[string, boolean, boolean]>([
  ['given last', true, true],
  ['taken back last', false, false],
])('consent that was %s counts, on whichever record, and what is kept by it with it', (_, said, expected) => {
  const earlier = planned('a', !said, '2025-01-01T09:00:00Z');
  const later = planned('b', said, '2026-01-01T09:00:00Z');
  const { kept } = merge({ kept: earlier, other: later }, { ...SAID, keepAccount: 'of-b' });
  expect([hasConsented(kept, 'PLANNING'), kept.retires !== null, kept.account]).toEqual([
    expected,
    expected,
    'of-b',
  ]);
});

test.each<[string, Leader, Leader, string | null, string]>([
  ['a record with itself', record('a'), record('a'), null, 'SAME_RECORD'],
  ['two accounts', record('a', { account: 'x' }), record('b', { account: 'y' }), null, 'TWO_ACCOUNTS'],
  [
    'an account of neither',
    record('a', { account: 'x' }),
    record('b', { account: 'y' }),
    'z',
    'TWO_ACCOUNTS',
  ],
])('refuses %s', (_, kept, other, keepAccount, code) => {
  expect(() => merge({ kept, other }, { ...SAID, keepAccount })).toThrow(expect.objectContaining({ code }));
});
