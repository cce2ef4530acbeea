import fc from 'fast-check';
import { lapsesAt, weightAt, type Fading } from './fading';
import { LEAST_WEIGHT, WEIGHTS } from './rules/soft-kinds';

const complaint: Fading = { severity: 'AMBER', observedOn: '2026-01-01', halfLifeDays: 90 };
const after = (days: number) => new Date(Date.parse('2026-01-01') + days * 86_400_000);

test.each([
  [0, 1],
  [90, 0.5],
  [180, 0.25],
  [270, 0.125],
])('after %i days a complaint weighs %d', (days, weight) => {
  expect(weightAt(complaint, after(days))).toBeCloseTo(weight, 10);
});

test('an amber signal lapses after two half-lives and a red one after three', () => {
  expect(lapsesAt(complaint)).toEqual(after(180));
  expect(lapsesAt({ ...complaint, severity: 'RED' })).toEqual(after(270));
});

const fading = fc.record({
  severity: fc.constantFrom('AMBER' as const, 'RED' as const),
  observedOn: fc.integer({ min: 0, max: 4_000 }).map((days) => after(days).toISOString().slice(0, 10)),
  halfLifeDays: fc.integer({ min: 1, max: 1_000 }),
});

test('it never grows with time, and weighs what counts until the moment it lapses', () => {
  fc.assert(
    fc.property(
      fading,
      fc.integer({ min: 0, max: 5_000 }),
      fc.integer({ min: 0, max: 500 }),
      (one, days, more) => {
        const [sooner, later] = [after(days), after(days + more)];
        expect(weightAt(one, later)).toBeLessThanOrEqual(weightAt(one, sooner));
        expect(weightAt(one, sooner)).toBeLessThanOrEqual(WEIGHTS[one.severity]);
        const lapse = lapsesAt(one).getTime();
        expect(weightAt(one, new Date(lapse - 60_000))).toBeGreaterThan(LEAST_WEIGHT);
        expect(weightAt(one, new Date(lapse + 60_000))).toBeLessThan(LEAST_WEIGHT);
      },
    ),
  );
});
