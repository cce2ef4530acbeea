import { areaOf, mergeWeeks, withEntry, withReturn } from './figures';
import type { AttendanceWeek } from './observe';

const week = (weekCommencing: string, sessionsAttended = 950): AttendanceWeek => ({
  ...{ weekCommencing, sessionsPossible: 1_000, sessionsAttended, unauthorisedAbsence: 10 },
});
const audience = { school: '990001', localAuthority: '990', trust: null };

describe('mergeWeeks', () => {
  test('adds new weeks in the order of time, and puts corrected ones in the place of what was reported', () => {
    const before = [week('2026-01-05'), week('2026-01-12')];
    const accepted = [week('2026-01-19'), week('2026-01-05', 900), week('2025-12-15')];
    expect(mergeWeeks(before, accepted)).toEqual([
      week('2025-12-15'),
      week('2026-01-05', 900),
      week('2026-01-12'),
      week('2026-01-19'),
    ]);
  });

  test('of a week given twice takes the last', () => {
    expect(mergeWeeks([], [week('2026-01-05', 1), week('2026-01-05', 2)])).toEqual([week('2026-01-05', 2)]);
  });

  test('keeps the latest 120 weeks', () => {
    const mondays = Array.from({ length: 130 }, (_, i) =>
      new Date(Date.UTC(2023, 0, 2 + 7 * i)).toISOString().slice(0, 10),
    );
    const kept = mergeWeeks(
      mondays.slice(65).map((day) => week(day)),
      mondays.slice(0, 65).map((day) => week(day)),
    );
    expect(kept.map(({ weekCommencing }) => weekCommencing)).toEqual(mondays.slice(10));
  });
});

test('a return observes anew over all weeks, and takes name and place from the latest report', () => {
  const first = withReturn(undefined, {
    urn: '990001',
    phase: 'PRIMARY',
    audience,
    weeks: [week('2026-01-05', 900)],
  });
  const moved = { ...audience, localAuthority: '991' };
  const second = withReturn(first, {
    urn: '990001',
    phase: 'SECONDARY',
    audience: moved,
    weeks: [week('2026-01-12', 1_000)],
  });
  expect(first.observations[0]).toMatchObject({ measure: 'attendance-rate', value: 90, weeks: 1 });
  expect(second).toMatchObject({ phase: 'SECONDARY', audience: moved, weeks: [{}, {}] });
  expect(second.observations[0]).toMatchObject({ value: 95, weeks: 2, from: '2026-01-05', to: '2026-01-12' });
  expect([areaOf(first), areaOf(second)]).toEqual(['990|PRIMARY', '991|SECONDARY']);
});

test('figures go where the school goes, and a return for a closed school does not open it', () => {
  const figures = withReturn(undefined, {
    urn: '990001',
    phase: 'PRIMARY',
    audience,
    weeks: [week('2026-01-05')],
  });
  const trust = { ...audience, trust: '9901' };
  const closed = withEntry(figures, { phase: 'ALL_THROUGH', status: 'CLOSED', audience: trust });
  expect(closed).toEqual({ ...figures, phase: 'ALL_THROUGH', audience: trust, closed: true });
  const late = { urn: '990001', phase: 'ALL_THROUGH', audience: trust, weeks: [week('2026-01-12')] };
  expect([figures.closed, withReturn(closed, late).closed]).toEqual([false, true]);
  expect(withEntry(closed, { phase: 'PRIMARY', status: 'OPEN_PROPOSED_TO_CLOSE', audience })).toEqual(
    figures,
  );
});
