import { MOMENT, refusal } from '../../test/a-partnership';
import { capacityOn, refuseOverfull, setCapacity, type CapacityWanted } from './sponsor-capacity';

const set = (overrides: Partial<CapacityWanted> = {}, before: Parameters<typeof setCapacity>[0] = null) =>
  setCapacity(
    before,
    { sponsor: 'trust:9901', version: 0, schools: 5, on: '2015-01-01', ...overrides },
    MOMENT,
  );

test('a capacity holds from its day on, and earlier ones stay on record', () => {
  const capacity = set({ version: 1, schools: 8, on: '2016-01-01' }, set());
  expect(capacityOn(capacity, '2014-12-31')).toBeNull();
  expect(capacityOn(capacity, '2015-12-31')?.schools).toBe(5);
  expect(capacityOn(capacity, '2016-01-01')?.schools).toBe(8);
});

test.each<[string, Partial<CapacityWanted>]>([
  ['CHANGED_MEANWHILE', { version: 0, on: '2016-01-01' }],
  ['CHANGE_OUT_OF_ORDER', { version: 1, on: '2014-12-31' }],
  ['BAD_CAPACITY', { version: 1, schools: -1 }],
])('is refused with %s', (code, overrides) => {
  expect(() => set(overrides, set())).toThrow(refusal(code));
});

describe('a sponsor', () => {
  const take = (has: string[], joining: string[], capacity = capacityOn(set({ schools: 2 }), '2015-01-01')) =>
    refuseOverfull('trust:9901', { capacity, has: new Set(has), joining }, ['input']);

  test.each<[string, string[], string[]]>([
    ['room for one more', ['1'], ['2']],
    ['the school already', ['1', '2'], ['2']],
    ['more than it can run, from before, and takes none on', ['1', '2', '3'], ['3']],
  ])('takes on who comes where it has %s', (_what, has, joining) => {
    expect(() => take(has, joining)).not.toThrow();
  });

  test('takes on no more than it can run', () => {
    expect(() => take(['1', '2'], ['3'])).toThrow(refusal('SPONSOR_FULL'));
    expect(() => take(['1'], ['2', '3'])).toThrow(refusal('SPONSOR_FULL'));
  });

  test('that never said what it can run takes on whom it likes', () => {
    expect(() => take(['1', '2'], ['3'], null)).not.toThrow();
  });
});
