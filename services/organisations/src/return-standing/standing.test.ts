import { judgeQuality, qualityOfTrust } from './judge-quality';
import { dueDay } from './rhythm';
import { noStanding, onDay, overdueOf, withLastDay, withSent, type Sent, type Standing } from './standing';

const sent = (given: Partial<Sent> = {}): Sent => ({
  ...{
    kind: 'attendance',
    lastDay: '2026-03-02',
    on: '2026-03-06',
    counts: { taken: 10, corrected: 0, rejected: 0 },
  },
  ...given,
});
const after = (...all: readonly Partial<Sent>[]): Standing =>
  all.reduce<Standing>((standing, one) => withSent(standing, sent(one)), noStanding('990001'));

test.each([
  ['attendance', '2026-03-02', '2026-03-23'],
  ['attendance', '2026-07-06', '2026-09-20'],
  ['attendance', '2026-09-07', '2026-09-28'],
  ['roll', '2026-01-15', '2026-06-14'],
  ['gossip', '2026-01-15', null],
])('%s of %s is overdue from %s on', (kind, lastDay, due) => expect(dueDay(kind, lastDay)).toBe(due));

test('a school is overdue with what it has begun to send, until it sends more', () => {
  const standing = onDay(after({}, { kind: 'roll', lastDay: '2026-01-15' }), '2026-03-22');
  expect([overdueOf(standing), standing.nextDue]).toEqual([[], '2026-03-23']);
  const late = onDay(standing, '2026-03-23');
  expect([overdueOf(late), late.nextDue]).toEqual([
    [{ kind: 'attendance', lastDay: '2026-03-02' }],
    '2026-06-14',
  ]);
  expect(overdueOf(onDay(withSent(late, sent({ lastDay: '2026-03-16' })), '2026-03-24'))).toEqual([]);
  const older = withSent(late, sent({ lastDay: '2025-03-03' }));
  expect(overdueOf(onDay(older, '2026-03-24'))).toHaveLength(1);
  expect(overdueOf(onDay(withLastDay(late, 'attendance', null), '2026-03-24'))).toEqual([]);
});

test('quality rests on time, rows rejected and rows corrected, and says so', () => {
  expect(judgeQuality(noStanding('990001'))).toBeNull();
  expect(judgeQuality(after({}))).toEqual({ score: 100, reasons: [] });
  const poor = after({ counts: { taken: 8, corrected: 4, rejected: 2 } });
  expect(judgeQuality(onDay(poor, '2026-05-01'))).toEqual({
    score: Math.round(35 * 0.8 + 15 * 0.5),
    reasons: [
      'attendance: overdue, the last day returned is 2026-03-02.',
      'attendance: 2 of 10 rows were rejected.',
      'attendance: 4 of 8 rows corrected what was sent before.',
    ],
  });
});

test('what was wrong long ago is forgotten', () => {
  const months = ['2025-12', '2026-01', '2026-02', '2026-03'].map((month, i) => ({
    on: `${month}-06`,
    counts: { taken: 5, corrected: 0, rejected: i === 0 ? 5 : 0 },
  }));
  expect(judgeQuality(after(...months))).toEqual({ score: 100, reasons: [] });
  const year = Array.from({ length: 14 }, (_, n) => ({
    on: `20${25 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`,
  }));
  expect(Object.keys(after(...year).kinds['attendance']!.months)).toHaveLength(12);
});

test('a trust is as good as its schools are on average, the poorest told first', () => {
  const schools = [
    { name: 'Ambridge', quality: { score: 90, reasons: ['roll: 1 of 9 rows were rejected.'] } },
    { name: 'Borchester', quality: { score: 41, reasons: ['roll: overdue.'] } },
    { name: 'Felpersham', quality: null },
  ];
  expect(qualityOfTrust(schools)).toEqual({
    score: 66,
    reasons: ['Borchester: roll: overdue.', 'Ambridge: roll: 1 of 9 rows were rejected.'],
  });
  expect(qualityOfTrust([schools[2]!])).toBeNull();
});
