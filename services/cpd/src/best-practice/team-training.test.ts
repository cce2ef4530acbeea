import { aSession } from '../training/desk.builder';
import type { Session } from '../training/session';
import { assignTrainer, halfDaysOf, releaseTrainer, weeksLeft, type Given } from './team-training';
import type { TeamMember } from './team';

const MOMENT = { today: '2026-02-01', at: '2026-02-01T09:00:00.000Z', by: 'An Officer' };
const ANN: TeamMember = {
  ...{ id: 'ann', teamId: 'pbpt', name: 'Ann', urn: '990009', phases: ['PRIMARY'], strengths: ['reading'] },
  ...{ weeks: 6, spells: 1, from: '2025-09-01', to: '2026-08-31', version: 1 },
};
const NOTHING: Given = { spells: [], sessions: [] };
/** A day on 10 March 2026, of the provider `hub`. */
const day = (given: Partial<Session> = {}): Session => ({ ...aSession(), ...given });
const assign = (given: Partial<Parameters<typeof assignTrainer>[1]> = {}, member = ANN) =>
  assignTrainer(
    member,
    { session: day(), providerId: 'hub', given: NOTHING, before: null, ...given },
    MOMENT,
  );

test('a meeting of up to four hours is half a day, a longer one a day, and one that is called off nothing', () => {
  const at = (starts: string, ends: string) => ({
    ...{ starts: `2026-03-10T${starts}:00.000Z`, ends: `2026-03-10T${ends}:00.000Z`, where: 'Here' },
  });
  const meetings = [at('08:00', '12:00'), at('13:00', '17:01')];
  expect(halfDaysOf({ state: 'OPEN', meetings })).toBe(3);
  expect(halfDaysOf({ state: 'CANCELLED', meetings })).toBe(0);
});

test('a week begun for training is none for a spell, and ten half-days are one', () => {
  const days = (count: number) => Array.from({ length: count }, () => day());
  const left = (count: number, spells: Given['spells'] = []) =>
    weeksLeft(ANN, { spells, sessions: days(count) });
  expect([0, 1, 5, 6, 30, 31].map((count) => left(count))).toEqual([6, 5, 5, 4, 0, 0]);
  expect(left(1, [{ weeks: 4 }])).toBe(1);
});

test('who was released from a session can hold it again, and it says how it came about', () => {
  const given = assign();
  expect(given).toMatchObject({ id: 's1.ann', memberId: 'ann', state: 'GIVEN', version: 1 });
  const released = releaseTrainer(given, { version: 1, reason: 'Ill', session: day() }, MOMENT);
  expect(released.state).toBe('RELEASED');
  const again = assign({ before: released });
  expect(again.steps.map(({ state, reason }) => [state, reason])).toEqual([
    ['GIVEN', null],
    ['RELEASED', 'Ill'],
    ['GIVEN', null],
  ]);
});

const release = (given: object) =>
  releaseTrainer(assign(), { version: 1, reason: 'Ill', session: day(), ...given }, MOMENT);

test.each<[string, () => unknown]>([
  ['OTHERS_TRAINING', () => assign({ providerId: 'team' })],
  ['WRONG_STATE', () => assign({ session: day({ state: 'HELD' }) })],
  ['ASSIGNED_ALREADY', () => assign({ before: assign() })],
  ['DATES', () => assign({}, { ...ANN, to: '2026-03-09' })],
  ['CLASH', () => assign({ given: { spells: [], sessions: [day({ id: 's2' })] } })],
  ['WEEKS', () => assign({ given: { spells: [{ weeks: 6 }], sessions: [] } })],
  ['CHANGED_MEANWHILE', () => release({ version: 2 })],
  ['WRONG_STATE', () => release({ session: day({ state: 'HELD' }) })],
  ['BAD_TEXT', () => release({ reason: ' ' })],
])('%s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});
