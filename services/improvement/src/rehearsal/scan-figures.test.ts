import { BSON } from 'mongodb';
import { anObservation } from '../observations/observation.builder';
import { FiguresScanner } from './scan-figures';

const series = [
  { period: '2023/24', value: null, cohort: null },
  { period: '2024/25', value: -2.5, cohort: 31 },
];
const row = {
  _id: '100001',
  phase: 'PRIMARY',
  audience: { school: '100001', localAuthority: '990', trust: null },
  closed: false,
  weeks: [{ weekCommencing: '2025-01-06', sessionsPossible: 10 }],
  intake: { fsm: 12.5, at: new Date(0) },
  observations: [
    anObservation('not-asked-for', 1),
    anObservation('ks2-maths-progress', -2.5, { period: '2024/25', cohort: 31, series }),
    anObservation('ks2-rwm-expected', null, { cohort: 3 }),
    anObservation('attendance-rate', 94),
  ],
};

test('of a row only what is asked for is read, and as it is', () => {
  const asked = { all: new Set(['ks2-maths-progress', 'ks2-rwm-expected', 'attendance-rate']) };
  const scanner = new FiguresScanner({ ...asked, withSeries: new Set(['ks2-maths-progress']) });
  const { observations, ...school } = scanner.school(BSON.serialize(row));
  expect(school).toEqual({ urn: '100001', phase: 'PRIMARY', closed: false, audience: row.audience });
  expect(observations).toMatchObject([
    { measure: 'ks2-maths-progress', value: -2.5, cohort: 31, period: '2024/25', state: 'REPORTED', series },
    { measure: 'ks2-rwm-expected', value: null, cohort: 3, state: 'SUPPRESSED', series: [] },
    { measure: 'attendance-rate', value: 94, cohort: 240, series: [] },
  ]);
});

test('a type that is not expected is told, and not read as another', () => {
  const scanner = new FiguresScanner({ all: new Set(), withSeries: new Set() });
  expect(() => scanner.school(BSON.serialize({ intake: /no figure/ }))).toThrow('BSON type 11');
});
