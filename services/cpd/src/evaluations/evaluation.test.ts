import { aSession, asks, onDay } from '../training/desk.builder';
import { hold } from '../training/hold';
import { evaluate, owed, type Said } from './evaluation';

/** Held on 10 March 2026: the first came, the second did not. */
function held() {
  const first = asks(aSession());
  const second = asks(first.session);
  const live = [...first.bookings, ...second.bookings];
  return hold(second.session, { read: 1, came: [live[0]!.id], live, moment: onDay('2026-03-10') });
}
const EFFECT = {
  measure: 'Reading age in months',
  before: 96,
  after: 104,
  pupils: 30,
  better: 'HIGHER',
} as const;
const say = (given: Partial<Said>, today: string, place = 0) => {
  const { session, bookings } = held();
  const said = {
    step: 'ON_THE_DAY',
    score: 4,
    comment: 'Useful',
    effect: null,
    before: [],
    ...given,
  } as const;
  return evaluate({ booking: bookings[place]!, session }, said, onDay(today));
};

test('each step is judged when it can show: at once, after a term, after two', () => {
  expect(say({}, '2026-03-10')).toMatchObject({ id: 's1.1.ON_THE_DAY', score: 4, effect: null });
  expect(say({ step: 'IN_PRACTICE' }, '2026-06-08').step).toBe('IN_PRACTICE');
  expect(say({ step: 'ON_PUPILS', effect: EFFECT }, '2026-09-06').effect).toEqual(EFFECT);
});

test.each<[string, Partial<Said>, string]>([
  ['TOO_EARLY', { step: 'IN_PRACTICE' }, '2026-06-07'],
  ['TOO_EARLY', { step: 'ON_PUPILS', effect: EFFECT }, '2026-09-05'],
  ['EVALUATED_ALREADY', { before: ['ON_THE_DAY'] }, '2026-03-10'],
  ['BAD_SCORE', { score: 6 }, '2026-03-10'],
  ['BAD_TEXT', { comment: ' ' }, '2026-03-10'],
  ['EFFECT_MISSING', { step: 'ON_PUPILS' }, '2026-09-06'],
  ['TOO_FEW_PUPILS', { step: 'ON_PUPILS', effect: { ...EFFECT, pupils: 4 } }, '2026-09-06'],
])('%s: %j on %s', (code, given, today) => {
  expect(() => say(given, today)).toThrow(expect.objectContaining({ code }));
});

test('who did not come cannot say', () => {
  expect(() => say({}, '2026-03-10', 1)).toThrow(expect.objectContaining({ code: 'NOT_ATTENDED' }));
});

test('what can be judged by now is owed', () => {
  const { session } = held();
  expect(owed(session, [], '2026-03-09')).toEqual([]);
  expect(owed(session, ['ON_THE_DAY'], '2026-09-06')).toEqual(['IN_PRACTICE', 'ON_PUPILS']);
});
