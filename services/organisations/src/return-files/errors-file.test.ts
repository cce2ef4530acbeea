import { Readable } from 'node:stream';
import { errorsFile } from './errors-file';
import type { RowError } from './errors-repository';

const written = async (errors: readonly RowError[]): Promise<string> => {
  let text = '';
  for await (const line of errorsFile(['urn', 'pupils'], Readable.from(errors))) text += line;
  return text;
};

test('rejected rows come back in their own columns, with their line and all that is wrong', async () => {
  const faults = [
    { column: 'urn', value: '9', rule: 'URN', fix: 'A URN has five or six digits.' },
    { column: null, value: null, rule: 'SUM', fix: 'Say "210", not more.' },
  ];
  const rows = [
    { line: 3, cells: { pupils: '2,10', urn: '9' }, faults },
    { line: 9, cells: {}, faults: faults.slice(1) },
  ];
  expect(await written(rows)).toBe(
    'urn,pupils,line,error\r\n' +
      '9,"2,10",3,"urn: A URN has five or six digits. [URN] Say ""210"", not more. [SUM]"\r\n' +
      ',,9,"Say ""210"", not more. [SUM]"\r\n',
  );
});

test.each([
  ['=1+2', "'=1+2"],
  ['@x', "'@x"],
  ['-cmd', "'-cmd"],
  ['-5', '-5'],
])('what a spreadsheet would run is text: %s', async (cell, safe) => {
  const text = await written([{ line: 2, cells: { urn: cell }, faults: [] }]);
  expect(text.split('\r\n')[1]).toBe(`${safe},,2,`);
});
