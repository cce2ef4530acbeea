import { concernsAbout, type Shape } from './judge-shape';

const schools = (count: number) => Array.from({ length: count }, (_, n) => `${990_001 + n}`);
const last = (count: number) => ({ schools: schools(count), startedAt: new Date('2026-03-02T08:00:00Z') });
const shape = (given: Partial<Shape>): Shape => ({
  schools: schools(20),
  last: last(20),
  size: null,
  ...given,
});

test.each<[string, Partial<Shape>]>([
  ['it has the same schools', {}],
  ['it has more', { schools: schools(40) }],
  ['one short of half are missing', { schools: schools(11) }],
  ['few schools were in the last one', { schools: schools(1), last: last(9) }],
  ['there was no last one', { schools: schools(1), last: null }],
  ['rolls fell by 39 %', { size: { now: 610, before: 1_000, noun: 'Pupils' } }],
  ['a tiny school shrank', { size: { now: 10, before: 99, noun: 'Pupils' } }],
])('a file is not suspicious where %s', (_, given) => expect(concernsAbout(shape(given))).toEqual([]));

test('half the schools missing and rolls down by 40 % are each told with figures', () => {
  const given = { schools: schools(10), size: { now: 600, before: 1_000, noun: 'Pupils' } };
  expect(concernsAbout(shape(given))).toEqual([
    '10 of the 20 schools of the last file (2026-03-02) are missing: confirm it if that is meant, or send a part of the schools with part=true.',
    'Pupils are 600, and were 1000 at the same schools: 40 % fewer. Confirm it if that is so.',
  ]);
});
