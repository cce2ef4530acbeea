import { resolve } from 'node:path';
import { readArguments } from './start';

const ROOT = resolve(__dirname, '../../..');

test('defaults: port 4000, and .data in the repository', () => {
  expect(readArguments([])).toEqual({ gatewayPort: 4000, dataDir: `${ROOT}/.data`, fresh: false });
});

test('a relative data folder is meant from where the person stands', () => {
  const before = process.env['INIT_CWD'];
  process.env['INIT_CWD'] = '/somewhere';
  try {
    const options = readArguments(['--port', '4100', '--data', 'else', '--fresh']);
    expect(options).toEqual({ gatewayPort: 4100, dataDir: '/somewhere/else', fresh: true });
  } finally {
    if (before === undefined) delete process.env['INIT_CWD'];
    else process.env['INIT_CWD'] = before;
  }
});

test.each([['--port', 'many'], ['--port', '70000'], ['--port', ''], ['--prot', '1'], ['stray']])(
  'refuses %s %s',
  (...args) => {
    expect(() => readArguments(args)).toThrow(expect.objectContaining({ code: 'WRONG_ARGUMENT' }));
  },
);
