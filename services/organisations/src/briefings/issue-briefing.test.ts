import { isOverdue, stateOf } from './briefing';
import { aBriefing, aWish } from './briefing.builder';
import { firstVersion, nextVersion, withdrawal } from './issue-briefing';

const issuing = (now: string) => ({ id: 'attendance', sequence: 2, by: 'An officer', now: new Date(now) });
const NOW = '2026-10-05T08:00:00Z';

test('a version is seen from the day it applies, or from today where that is later', () => {
  const early = firstVersion(aWish({ from: '2026-11-01', acknowledgeBy: null }), issuing(NOW));
  const late = firstVersion(aWish({ from: '2026-09-01', acknowledgeBy: null }), issuing(NOW));
  expect([early.inForceFrom, late.inForceFrom]).toEqual(['2026-11-01', '2026-10-05']);
});

test.each([
  ['ACKNOWLEDGED_BEFORE_IT_BEGINS', { acknowledgeBy: '2026-10-04' }],
  ['BAD_TEXT', { title: '  ' }],
  ['BAD_TEXT', { meaning: '' }],
  ['BAD_URL', { source: { title: 'A paper', url: 'javascript:alert(1)' } }],
  ['TOO_MANY_BODIES', { addressing: { phases: [], types: [], bodies: Array<string>(501).fill('trust:1') } }],
])('%s', (code, wanted) => {
  const wish = aWish({ acknowledgeBy: '2026-10-31', ...wanted });
  expect(() => firstVersion(wish, issuing(NOW))).toThrow(expect.objectContaining({ code }));
});

test('a new version counts on, keeps the issuer, and lets nothing pass that was withdrawn', () => {
  const before = aBriefing({ issuer: 'local-authority:990' });
  const next = nextVersion(before, aWish({ title: 'Changed', acknowledgeBy: '2026-10-31' }), issuing(NOW));
  expect(next).toMatchObject({
    id: 'attendance',
    version: 2,
    issuer: 'local-authority:990',
    title: 'Changed',
  });
  const gone = withdrawal(next, 'The guidance was taken back.', issuing(NOW));
  expect(gone).toMatchObject({ version: 3, withdrawn: true, acknowledgeBy: null, inForceFrom: '2026-10-05' });
  expect(() => nextVersion(gone, aWish(), issuing(NOW))).toThrow(
    expect.objectContaining({ code: 'BRIEFING_WITHDRAWN' }),
  );
});

test.each([
  ['2026-08-31', 'SCHEDULED', false],
  ['2026-09-01', 'IN_FORCE', false],
  ['2026-09-30', 'IN_FORCE', false],
  ['2026-10-01', 'IN_FORCE', true],
  ['2026-11-01', 'SUPERSEDED', false],
])('on %s it is %s', (day, state, overdue) => {
  const briefing = aBriefing({}, { supersededFrom: '2026-11-01' });
  expect(stateOf(briefing, day)).toBe(state);
  expect(isOverdue(briefing, day)).toBe(overdue);
});

test('a version that was replaced before its day is never in force', () => {
  const briefing = aBriefing({ from: '2026-11-01', acknowledgeBy: null }, { supersededFrom: '2026-10-01' });
  for (const day of ['2026-09-01', '2026-10-15', '2026-11-15'])
    expect(stateOf(briefing, day)).not.toBe('IN_FORCE');
});
