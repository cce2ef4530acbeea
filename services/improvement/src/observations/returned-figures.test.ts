import type { FiguresAccepted } from '@middletier/organisations/contract';
import { anObservation } from './observation.builder';
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

test('a kind of return that nobody reads here is passed over', () => {
  expect(toldByFigures(returned({ pupils: 210 }, 'meals'), [])).toEqual([]);
});
