import { newsSince, type Happened } from './news';

const by = { id: 'officer', name: 'An Officer' };
const NOTHING: Happened = { categories: [], signals: [], visits: [], plans: [] };
const plan: Happened['plans'][number] = {
  ...{ id: 'p', urn: '990001', kind: 'INTERVENTION', title: 'Phonics', review: null, follows: null },
  ...{ from: '2026-01-01', to: '2026-06-30', state: 'CONCLUDED', objectives: [], version: 4 },
  agreed: { by, at: '2026-01-02T09:00:00.000Z' },
  reviews: [
    { heldOn: '2026-02-01', comment: 'Slow.', ratings: [], by, at: '2026-02-01T09:00:00.000Z' },
    { heldOn: '2026-03-01', comment: 'Better.', ratings: [], by, at: '2026-03-01T09:00:00.000Z' },
  ],
  conclusion: {
    ...{ outcome: 'SELF_SUSTAINING', benchmark: 'Met', reason: 'It holds.', by },
    at: '2026-04-01T09:00:00.000Z',
  },
};
const category = (at: string, from: string | null, to: string): Happened['categories'][number] => ({
  ...{ categorisation: 'c', urn: '990001', at: new Date(at), from, to, reason: 'Attendance.' },
});
const told = (happened: Partial<Happened>, moment: string) =>
  newsSince({ ...NOTHING, ...happened }, new Date(moment)).map(({ sentence }) => sentence);

test('of what happened at a school that after a moment is news, the newest first', () => {
  expect(told({ plans: [plan] }, '2026-02-01T09:00:00.000Z')).toEqual([
    'The plan was concluded: It holds.',
    'The plan was reviewed: Better.',
  ]);
  expect(told({ plans: [plan] }, '2026-04-01T09:00:00.000Z')).toEqual([]);
});

test('news of all kinds come in one order of time', () => {
  const categories = [category('2026-03-15T09:00:00.000Z', 'GREEN', 'AMBER')];
  expect(told({ plans: [plan], categories }, '2026-02-15T09:00:00.000Z')).toEqual([
    'The plan was concluded: It holds.',
    'The category is AMBER, it was GREEN: Attendance.',
    'The plan was reviewed: Better.',
  ]);
  expect(
    told({ categories: [category('2026-03-15T09:00:00.000Z', null, 'GREEN')] }, '2026-01-01T00:00:00Z'),
  ).toEqual(['The category is GREEN: Attendance.']);
});
