import type { LeadershipPost } from './leadership-kind';
import { postsMoved } from './tell-posts';

const aPost = (said: Partial<LeadershipPost>): LeadershipPost => ({
  ...{ urn: '990001', asAt: '2026-03-02', post: 'HT', role: 'HEADTEACHER' },
  ...{ staffId: null, startedOn: null, expectedEnd: null, vacantSince: null },
  ...said,
});

test('a post is told as its newest row has it, without who holds it', () => {
  const held = aPost({ staffId: 'ST-1', startedOn: '2020-09-01', expectedEnd: '2026-08-31' });
  const { posts, gone } = postsMoved([held], [held, aPost({ asAt: '2026-01-05' })]);
  expect(gone).toEqual([]);
  expect(posts).toEqual([
    {
      ...{ post: 'HT', role: 'HEADTEACHER', asAt: '2026-03-02', held: true },
      ...{ expectedEnd: '2026-08-31', vacantSince: null },
    },
  ]);
});

test('a row of a day before the newest one tells nothing, nor do posts that no row is about', () => {
  const latest = [aPost({}), aPost({ post: 'DHT' })];
  expect(postsMoved(latest, [aPost({ asAt: '2025-09-01' })])).toEqual({ posts: [], gone: [] });
  expect(postsMoved(latest, [aPost({ post: 'DHT' })]).posts.map(({ post }) => post)).toEqual(['DHT']);
});

test('a post whose newest row was taken back is told as the one before it has it', () => {
  const before = aPost({ asAt: '2025-09-01', vacantSince: '2025-08-01' });
  expect(postsMoved([before], [aPost({ staffId: 'ST-1' })]).posts).toMatchObject([
    { asAt: '2025-09-01', held: false, vacantSince: '2025-08-01' },
  ]);
});

test('a post of which no row is left is gone', () => {
  expect(postsMoved([aPost({ post: 'DHT' })], [aPost({}), aPost({ asAt: '2025-09-01' })])).toEqual({
    ...{ posts: [], gone: ['HT'] },
  });
});
