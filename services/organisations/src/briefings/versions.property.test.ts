import { dayOf } from '@middletier/runtime/day';
import fc from 'fast-check';
import { supersede, versionInForce, type Briefing } from './briefing';
import { aWish } from './briefing.builder';
import { firstVersion, nextVersion, withdrawal } from './issue-briefing';

const START = Date.parse('2026-01-01T12:00:00Z');
const momentOn = (day: number): Date => new Date(START + day * 86_400_000);
const dayAt = (day: number): string => dayOf(momentOn(day));

/** What an officer does on some day: revises for a day that may lie ahead, or withdraws. */
interface Act {
  readonly waits: number;
  readonly ahead: number;
  readonly withdraws: boolean;
}

const act: fc.Arbitrary<Act> = fc.record({
  waits: fc.nat(20),
  ahead: fc.integer({ min: -10, max: 30 }),
  withdraws: fc.boolean(),
});
const acts = fc.array(act, { minLength: 1, maxLength: 8 });

/** The versions as the acts up to a day made them. */
function replay(history: readonly Act[], until: number): Briefing[] {
  let versions: Briefing[] = [];
  let today = 0;
  for (const { waits, ahead, withdraws } of history) {
    today += waits;
    const newest = versions.at(-1);
    if (today > until || newest?.withdrawn) break;
    const issuing = { id: 'a', sequence: versions.length + 1, by: 'An officer', now: momentOn(today) };
    const wish = aWish({ from: dayAt(today + ahead), acknowledgeBy: null });
    if (!newest) versions = supersede([], firstVersion(wish, issuing));
    else if (withdraws) versions = supersede(versions, withdrawal(newest, 'Taken back.', issuing));
    else versions = supersede(versions, nextVersion(newest, wish, issuing));
  }
  return versions;
}

test('what holds as at a day is what the acts up to that day made', () => {
  fc.assert(
    fc.property(acts, fc.nat(200), (history, day) => {
      const later = versionInForce(replay(history, Infinity), dayAt(day));
      const then = versionInForce(replay(history, day), dayAt(day));
      expect(later?.version).toBe(then?.version);
    }),
  );
});

test('no two versions hold on one day', () => {
  fc.assert(
    fc.property(acts, fc.nat(200), (history, day) => {
      const held = replay(history, Infinity).filter((version) => versionInForce([version], dayAt(day)));
      expect(held.length).toBeLessThanOrEqual(1);
    }),
  );
});
