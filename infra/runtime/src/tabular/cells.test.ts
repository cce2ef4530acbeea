import fc from 'fast-check';
import { code, count, date, figure, percentage, text, Unreadable, urn, type Reader } from './cells';

const LOST = 'ROUNDED_BY_EXCEL';

/** The value, or the rule the cell breaks. */
function read(reader: Reader<unknown>, raw: string): unknown {
  const value = reader(raw);
  return value instanceof Unreadable ? value.rule : value;
}

describe('a cell read as', () => {
  test.each([
    ['  St Mary’s ', 'St Mary’s'],
    ['', null],
    ['  ', null],
    ['NULL', null],
    ['n/a', null],
  ])('text: %j', (raw, value) => expect(read(text, raw)).toBe(value));

  test.each([
    ['210', 210],
    ['0', 0],
    ['007', 7],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['210.0', 210],
    ['', null],
    ['NULL', null],
    ['1,23', 'WHOLE_NUMBER'],
    ['12.5', 'WHOLE_NUMBER'],
    ['1 234', 'WHOLE_NUMBER'],
    ['SUPP', 'WHOLE_NUMBER'],
    ['9999999999999', 'WHOLE_NUMBER'],
    ['-3', 'NEGATIVE'],
    ['5.00E+06', LOST],
  ])('a count: %j', (raw, value) => expect(read(count, raw)).toBe(value));

  test.each([
    ['78%', 78],
    ['78 %', 78],
    ['10.2', 10.2],
    ['0.0', 0],
    ['100', 100],
    ['', null],
    ['100.1', 'PERCENTAGE'],
    ['-1', 'PERCENTAGE'],
    ['10,2', 'PERCENTAGE'],
    ['%', 'PERCENTAGE'],
  ])('a percentage: %j', (raw, value) => expect(read(percentage, raw)).toBe(value));

  test.each([
    ['03-09-2017', '2017-09-03'],
    ['03/09/2017', '2017-09-03'],
    ['3/9/2017', '2017-09-03'],
    ['2017-09-03', '2017-09-03'],
    ['29/02/2024', '2024-02-29'],
    ['', null],
    ['29/02/2023', 'DATE_IMPOSSIBLE'],
    ['31-04-2020', 'DATE_IMPOSSIBLE'],
    ['09/25/2020', 'DATE_IMPOSSIBLE'],
    ['2020-13-01', 'DATE_IMPOSSIBLE'],
    ['00/01/2020', 'DATE_IMPOSSIBLE'],
    ['03/09/17', 'DATE'],
    ['03-09/2017', 'DATE'],
    ['43831', 'DATE'],
    ['3 Sept 2017', 'DATE'],
  ])('a date: %j', (raw, value) => expect(read(date, raw)).toBe(value));

  test.each([
    ['06', '6'],
    ['6', '6'],
    ['0', '0'],
    ['000', '0'],
    ['E09000007', 'E09000007'],
    ['', null],
    ['1.00E+07', LOST],
  ])('a code: %j', (raw, value) => expect(read(code, raw)).toBe(value));

  test.each([
    ['100000', '100000'],
    ['20001', '20001'],
    [' 020001 ', '20001'],
    ['', null],
    ['1234', 'URN'],
    ['1234567', 'URN'],
    ['10000A', 'URN'],
    ['1.00E+05', LOST],
  ])('a URN: %j', (raw, value) => expect(read(urn, raw)).toBe(value));

  test.each(['SUPP', 'NA', 'NE', 'x', '..', ' supp ', ''])('a published figure: %j is no value', (raw) =>
    expect(read(figure(count), raw)).toBeNull(),
  );

  test('every day reads the same in all three forms', () => {
    const days = fc.date({ min: new Date('1500-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-');
        expect(read(date, iso)).toBe(iso);
        expect(read(date, `${dayOfMonth}-${month}-${year}`)).toBe(iso);
        expect(read(date, `${dayOfMonth}/${month}/${year}`)).toBe(iso);
      }),
    );
  });
});
