import { areaMean } from './area-mean';

describe('given the values of the schools of an area, when the mean for one of them is taken', () => {
  test('then the school itself is left out', () => {
    const schools = [
      { urn: '100001', value: 80 },
      { urn: '100002', value: 94 },
      { urn: '100003', value: 95 },
    ];
    expect(areaMean('attendance-rate', '100001', schools)).toEqual({
      measure: 'attendance-rate',
      value: 94.5,
      schools: 2,
    });
  });

  test('then an exact half of a hundredth goes up', () => {
    const schools = [
      { urn: '100002', value: 94.11 },
      { urn: '100003', value: 94.12 },
    ];
    expect(areaMean('attendance-rate', '100001', schools)?.value).toBe(94.12);
  });

  test('then a school alone in its area has nobody to be compared with', () => {
    expect(areaMean('attendance-rate', '100001', [{ urn: '100001', value: 80 }])).toBeNull();
  });
});
