import { anObservation } from '../categorisation/evidence.builder';
import { comparatorsIn } from './comparators';
import type { ObservedSchool } from '../observations/figures';
import { intakeOf } from '../observations/intake';

const aSchool = (urn: string, ...observations: ObservedSchool['observations']): ObservedSchool => ({
  ...{ urn, phase: 'PRIMARY', closed: false, observations, intake: intakeOf(observations) },
  audience: { school: urn, localAuthority: '990', trust: null },
});

test('a school is compared measure by measure with the others that have it', () => {
  const area = [
    aSchool(
      '1',
      anObservation('attendance-rate', 90, 100),
      anObservation('unauthorised-absence-rate', 3, 100),
    ),
    aSchool('2', anObservation('attendance-rate', 94, 100)),
    aSchool('3', anObservation('attendance-rate', 95, 100)),
    aSchool('4'),
  ];
  const comparatorsOf = comparatorsIn(area);
  expect(comparatorsOf(area[0]!)).toEqual([
    { measure: 'attendance-rate', kind: 'AREA', value: 94.5, schools: 2, percentile: 0 },
  ]);
  expect(comparatorsOf(area[1]!)).toEqual([
    { measure: 'attendance-rate', kind: 'AREA', value: 92.5, schools: 2, percentile: 50 },
  ]);
  expect(comparatorsOf(area[3]!)).toEqual([]);
});

test('a school alone is compared with nobody', () => {
  const alone = aSchool('1', anObservation('attendance-rate', 90, 100));
  expect(comparatorsIn([alone])(alone)).toEqual([]);
});
