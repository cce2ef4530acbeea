import { ownPast } from './own-past';

const years = (...given: [number | null, number | null][]) =>
  given.map(([value, cohort], index) => ({ period: String(2019 + index), value, cohort }));

test('a school is compared with its last three periods before this one, pupil by pupil', () => {
  expect(
    ownPast('ks2-rwm-expected', years([10, 10], [50, 20], [null, null], [60, 10], [40, 10], [90, 30])),
  ).toEqual({
    ...{ measure: 'ks2-rwm-expected', kind: 'OWN_PAST', value: 50, schools: 1, percentile: null },
  });
});

test('where the pupils are not known each period counts the same, and without an earlier one there is no past', () => {
  expect(ownPast('ks2-rwm-expected', years([50, null], [60, 10], [90, 30]))?.value).toBe(55);
  expect(ownPast('ks2-rwm-expected', years([null, null], [90, 30]))).toBeNull();
});
