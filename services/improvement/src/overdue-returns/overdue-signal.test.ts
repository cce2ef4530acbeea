import { signalsOf } from './overdue-signal';

const attendance = { kind: 'attendance', lastDay: '2026-03-02' };
const roll = { kind: 'roll', lastDay: '2026-01-15' };

test.each([
  [[], []],
  [[attendance], ['A return is overdue: attendance (last for 2026-03-02).']],
  [
    [attendance, roll],
    ['Returns are overdue: attendance (last for 2026-03-02), roll (last for 2026-01-15).'],
  ],
])('overdue %j is told as %j', (overdue, sentences) => {
  expect(signalsOf(overdue).map(({ sentence }) => sentence)).toEqual(sentences);
});
