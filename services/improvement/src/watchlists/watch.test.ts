import { beginWatch, LONGEST_LIST, markSeen, newsFrom, watchId } from './watch';

const now = new Date('2026-03-01T10:00:00.000Z');
const begin = (watched = 0) => beginWatch({ actor: 'ann', urn: '990001', watched, now });
const refusal = (code: string) => expect.objectContaining({ code }) as Error;

test('whoever begins to follow a school has seen what happened until then', () => {
  expect(begin()).toEqual({
    ...{ id: watchId('ann', '990001'), actor: 'ann', urn: '990001' },
    ...{ since: now.toISOString(), seenUntil: now.toISOString() },
  });
  expect(() => begin(LONGEST_LIST)).toThrow(refusal('WATCHLIST_FULL'));
});

test('what was seen stays seen, and nobody sees ahead', () => {
  const [later, end] = [new Date('2026-03-05T10:00:00.000Z'), new Date('2026-04-01T10:00:00.000Z')];
  const seen = markSeen(begin(), later, end);
  expect(seen.seenUntil).toBe(later.toISOString());
  expect(markSeen(seen, now, end)).toBe(seen);
  expect(() => markSeen(seen, end, later)).toThrow(refusal('MOMENT_TO_COME'));
});

test('who has not looked for long is told of the last 90 days', () => {
  expect(newsFrom(begin(), new Date('2026-03-10T10:00:00.000Z'))).toEqual(now);
  expect(newsFrom(begin(), new Date('2026-09-01T10:00:00.000Z'))).toEqual(
    new Date('2026-06-03T10:00:00.000Z'),
  );
});
