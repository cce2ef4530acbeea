import { intakeOf, isReturnedIntake } from './intake';

const seen = (values: Record<string, number>) =>
  Object.entries(values).map(([measure, value]) => ({ measure, value }));
const RETURNED = { 'roll-pupils': 210, 'roll-english-additional-language': 30, 'roll-sen-support': 12.5 };

test('where the census says nothing, a roll return says whom a school teaches', () => {
  const all = seen({ ...RETURNED, 'roll-education-health-care-plan': 2, 'ks2-stable-pupils': 95 });
  expect(intakeOf(all)).toEqual({ pupils: 210, fsm: null, eal: 30, sen: 14.5, mobility: 5 });
  expect(isReturnedIntake(all)).toBe(true);
});

test('the census, where it says anything, is never mixed with a return', () => {
  const all = seen({ ...RETURNED, 'pupils-on-roll': 205 });
  expect(intakeOf(all)).toEqual({ pupils: 205, fsm: null, eal: null, sen: null, mobility: null });
  expect(isReturnedIntake(all)).toBe(false);
});

test('where neither says anything nothing is known', () => {
  expect(intakeOf([])).toEqual({ pupils: null, fsm: null, eal: null, sen: null, mobility: null });
  expect(isReturnedIntake([])).toBe(false);
});
