import { csvHeader, csvLine, lineOf } from './table';

const message = (why: string) => ({
  seq: 1,
  cursor: 'c',
  event: {
    ...{ specversion: '1.0' as const, id: 'e@1', source: 'improvement', type: 't', subject: 's' },
    ...{ time: '2026-01-02T03:04:05.678Z', sequence: 1 },
    data: {
      ...{
        school: { urn: '990001' },
        localAuthority: { code: '990' },
        phase: 'PRIMARY',
        from: null,
        to: 'RED',
        why,
      },
      ...{ framework: { id: 'green-to-red', version: 1 }, support: { days: 25, amountPence: 1_250_000 } },
      ...{
        reasons: [],
        weakCriteria: [],
        audience: { school: '990001', localAuthority: '990', trust: null },
      },
    },
  },
});

it('writes a change on a line, as the columns are named', () => {
  const [columns, cells] = [csvHeader, csvLine(lineOf(message('It fell.')))].map((line) =>
    line.trimEnd().split(','),
  );
  expect(Object.fromEntries(columns!.map((column, i) => [column, cells![i]]))).toEqual({
    ...{
      eventId: 'e@1',
      cursor: 'c',
      at: '2026-01-02T03:04:05.678Z',
      urn: '990001',
      localAuthority: '990',
      trust: '',
    },
    ...{
      phase: 'PRIMARY',
      from: '',
      to: 'RED',
      why: 'It fell.',
      framework: 'green-to-red',
      frameworkVersion: '1',
    },
    ...{ supportDays: '25', supportPence: '1250000' },
  });
});

it.each([
  ['a comma', 'a, b', '"a, b"'],
  ['a quotation mark', 'a "b"', '"a ""b"""'],
  ['what a spreadsheet would reckon', '=1+1', "'=1+1"],
])('keeps %s in its cell', (_what, why, cell) => {
  expect(csvLine(lineOf(message(why)))).toContain(`,${cell},green-to-red`);
});
