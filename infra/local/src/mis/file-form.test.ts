import { formOf, kindIn } from './file-form';

test.each([
  ['/a/Week 12.CSV', { type: 'text/csv', encoding: null }],
  ['roll.csv.gz', { type: 'text/csv', encoding: 'gzip' }],
  ['roll.ndjson', { type: 'application/x-ndjson', encoding: null }],
  ['bundle.zip', { type: 'application/zip', encoding: null }],
])('%s is sent as what it is', (path, form) => expect(formOf(path)).toEqual(form));

test('a workbook is refused with what to do', () => {
  expect(() => formOf('roll.xlsx')).toThrow(/CSV UTF-8/);
});

test('a kind is found in the name, and asked for where the name tells none or two', () => {
  expect(kindIn('/exports/Attendance_week12.csv')).toBe('attendance');
  expect(() => kindIn('export.csv')).toThrow(/--kind/);
  expect(() => kindIn('roll-and-finance.csv')).toThrow(/--kind/);
});
