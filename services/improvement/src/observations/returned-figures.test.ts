import type { FiguresAccepted } from '@middletier/organisations/contract';
import { anObservation } from './observation.builder';
import { findMeasure } from './measures';
import { READINGS } from './readings';
import { toldByFigures } from './returned-figures';

const DAY = '2026-01-15';
const returned = (figures: Record<string, number | null>, kind = 'roll'): FiguresAccepted => ({
  ...{ kind, returnId: 'r', school: { urn: '990001', name: 'A', phase: 'PRIMARY' } },
  periods: [{ from: DAY, to: DAY, figures }],
  audience: { school: '990001', localAuthority: '990', trust: null },
});
const seen = (figures: Record<string, number | null>, known: Parameters<typeof toldByFigures>[1] = []) =>
  toldByFigures(returned(figures), known).map(({ measure, state, value, cohort }) => [
    ...[measure, state, value, cohort],
  ]);

test('groups are shares of the roll, and what was not returned is not observed', () => {
  expect(seen({ pupils: 210, eal: 63, newArrivals: 4, fsm: null, girls: 100, year1: 30 })).toEqual([
    ['roll-pupils', 'REPORTED', 210, 210],
    ['roll-english-additional-language', 'REPORTED', 30, 210],
    ['roll-new-arrivals', 'REPORTED', 1.9, 210],
  ]);
});

test('a figure that is taken back stands no longer', () => {
  const known = [anObservation('roll-free-school-meals', 20, { period: DAY })];
  expect(seen({ pupils: 210, fsm: null, eal: null }, known)).toEqual([
    ['roll-pupils', 'REPORTED', 210, 210],
    ['roll-free-school-meals', 'NOT_AVAILABLE', null, null],
  ]);
});

test('an empty school has a roll and no shares of it', () => {
  expect(seen({ pupils: 0, fsm: 0 })).toEqual([['roll-pupils', 'REPORTED', 0, 0]]);
});

const SPAN = { from: '2025-09-01', to: '2026-03-27' };
const of = (kind: string, figures: Record<string, number | null>) =>
  toldByFigures({ ...returned({}, kind), periods: [{ ...SPAN, figures }] }, []).map(
    ({ measure, period, from, value, cohort }) => [measure, period, from, value, cohort],
  );

test.each<[string, Record<string, number | null>, unknown[][]]>([
  [
    'suspensions',
    { pupils: 800, suspensions: 30, permanentExclusions: 1, pupilsSuspended: null, girls: 3 },
    [
      ['returned-suspension-rate', '2026-03-27', '2025-09-01', 3.75, 800],
      ['returned-permanent-exclusion-rate', '2026-03-27', '2025-09-01', 0.13, 800],
    ],
  ],
  [
    'attainment',
    { 'ks2-rwm-expected': 62.5, 'ks2-rwm-expected/pupils': 56, 'ks2-rwm-expected/FSM': 40, 'own-test': 3 },
    [['returned-ks2-rwm-expected', '2025/26', '2025-09-01', 62.5, 56]],
  ],
  [
    'workforce',
    { teachers: 57, vacancies: 3, leavers: 9, leadershipPosts: 0, leadershipVacancies: 0, sicknessDays: 399 },
    [
      ['returned-teacher-vacancy-rate', '2026-03-27', '2025-09-01', 5, null],
      ['returned-teacher-turnover', '2026-03-27', '2025-09-01', 15.79, null],
      ['returned-teacher-sickness-days', '2026-03-27', '2025-09-01', 7, null],
    ],
  ],
  [
    'governance',
    { seats: 12, vacancies: 3 },
    [['governor-vacancy-rate', '2026-03-27', '2025-09-01', 25, null]],
  ],
  [
    'finance',
    { income: 131_000_000, expenditure: 130_000_000, inYearBalance: 1_000_000, reserves: -1_310_000 },
    [
      ['revenue-balance-rate', '2026-03-27', '2025-09-01', -1, null],
      ['in-year-balance-rate', '2026-03-27', '2025-09-01', 0.76, null],
    ],
  ],
])('what is measured of %s', (kind, figures, measured) => {
  expect(of(kind, figures)).toEqual(measured);
});

test('every figure that is measured goes to a measure of the catalogue, of its own source', () => {
  for (const { source, observe } of Object.values(READINGS))
    for (const { measure } of observe({})) expect(findMeasure(measure)?.sourceKind).toBe(source);
});

test('a kind of return that nobody reads here is passed over', () => {
  expect(toldByFigures(returned({ pupils: 210 }, 'meals'), [])).toEqual([]);
});
