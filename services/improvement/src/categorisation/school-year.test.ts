import { heldUntil, schoolYearOf } from './school-year';

test.each([
  ['2026-08-31T23:59:59Z', '2025-26'],
  ['2026-09-01T00:00:00Z', '2026-27'],
  ['2027-01-01T00:00:00Z', '2026-27'],
  ['1999-10-01T00:00:00Z', '1999-00'],
])('%s lies in %s', (moment, year) => {
  expect(schoolYearOf(new Date(moment))).toBe(year);
});

test('what was agreed for a year counts into the next until the term for its renewal is over', () => {
  expect(heldUntil('2025-26')).toBe('2026-12-31');
});
