import { healthOf, type WorkUnderWay } from './health';

const NOW = new Date('2026-06-01T12:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000);
const health = (given: Partial<WorkUnderWay>) =>
  healthOf({ underWay: 0, stillSince: null, quarantined: 0, lastTakenAt: null, ...given }, NOW);

test('files that come on are well, and one that stands still for a minute is not', () => {
  expect(health({})).toEqual({
    ...{ status: 'ok', underWay: 0, stillForSeconds: 0, quarantined: 0, lastTakenAt: null },
  });
  expect(health({ underWay: 2, stillSince: ago(60) })).toMatchObject({ status: 'ok', stillForSeconds: 60 });
  expect(health({ underWay: 2, stillSince: ago(61), lastTakenAt: ago(5) })).toMatchObject({
    ...{ status: 'late', stillForSeconds: 61, lastTakenAt: '2026-06-01T11:59:55.000Z' },
  });
});
