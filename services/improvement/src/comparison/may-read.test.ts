import { findMeasure } from '../observations/measures';
import { tellsNobody } from './may-read';

const told = (measure: string, schools: number) =>
  tellsNobody(findMeasure(measure)!)({ measure, kind: 'AREA', value: 5, schools, percentile: null });

test.each([
  ['ks2-rwm-expected', 1, true],
  ['attendance-rate', 2, false],
  ['attendance-rate', 3, true],
  ['roll-pupils', 3, true],
  ['roll-new-arrivals', 49, false],
  ['roll-new-arrivals', 50, true],
  ['returned-suspension-rate', 12, false],
])('a mean of %s over %d others is told: %s', (measure, schools, is) => {
  expect(told(measure, schools)).toBe(is);
});
