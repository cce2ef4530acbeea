import { categorised, someEvidence } from './evidence.builder';
import { weakCriteria } from './weak-criteria';

test('weak criteria are those short of two points on figures of their own, the weakest first', () => {
  const weak = (facts: Parameters<typeof someEvidence>[0]) =>
    weakCriteria(categorised(someEvidence(facts)).explanation);
  expect(weak({})).toEqual([]);
  expect(weak({ attendance: 92, unauthorised: 5, area: 92 })).toEqual([
    'unauthorised-absence-rate',
    'attendance-rate',
  ]);
  // Too few pupils for two of the criteria: one is left out, and another's points only stand in.
  expect(weak({ attendance: 85, unauthorised: 9, cohort: 20 })).toEqual(['attendance-rate']);
});
