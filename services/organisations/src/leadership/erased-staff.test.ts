import { withoutHolder } from './erased-staff';

const CELLS = { urn: '990001', post: 'HT', staffId: 'ST-1', startedOn: '01/09/2020', expectedEnd: '' };

test('a row that is taken keeps its post, as held by somebody', () => {
  const row = {
    ...{ urn: '990001', asAt: '2026-03-02', post: 'HT', role: 'HEADTEACHER', staffId: 'ST-1' },
    ...{ startedOn: '2020-09-01', expectedEnd: null, vacantSince: null },
  };
  expect(withoutHolder({ line: 2, cells: CELLS, row })).toEqual({
    line: 2,
    cells: { ...CELLS, staffId: '', startedOn: '' },
    row: { ...row, staffId: '(erased)', startedOn: null },
  });
});

test('a row that is rejected keeps what is wrong with it, and no value that is about its holder', () => {
  const fault = { rule: 'DATE', fix: 'Write the day.' };
  const faults = [
    { ...fault, column: 'startedOn', value: '2020-09-01', fix: '2020-09-01 is wrong.' },
    { column: 'role', value: 'boss', ...fault },
  ];
  const left = withoutHolder({ line: 2, cells: CELLS, faults });
  expect(JSON.stringify(left)).not.toContain('2020');
  expect(left).toMatchObject({ faults: [{ column: 'startedOn', value: null }, { value: 'boss' }] });
});
