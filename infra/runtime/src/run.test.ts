import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const TEST = resolve(__dirname, '../test');
const AS_TYPESCRIPT = ['--conditions=source', '-r', resolve(TEST, '../../local/test/run-typescript.cjs')];

function start(...args: string[]) {
  const options = { execArgv: AS_TYPESCRIPT, silent: true };
  const child = fork(resolve(TEST, 'stopping-process.ts'), args, options);
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  return { child, ended, complained: text(child.stderr!), running: once(child.stdout!, 'data') };
}

test.each([
  ['SIGTERM', (child: ReturnType<typeof fork>) => child.kill('SIGTERM')],
  ['SIGINT', (child: ReturnType<typeof fork>) => child.kill('SIGINT')],
  ['the end of its supervisor', (child: ReturnType<typeof fork>) => child.disconnect()],
])('a process drains on %s', async (_, tell) => {
  const { child, ended, running } = start();
  await running;
  const rest = text(child.stdout!);
  tell(child);
  expect(await rest).toBe('drained\n');
  expect(await ended).toEqual([0, null]);
});

test('a process that cannot start says why, and ends', async () => {
  const { ended, complained } = start('fails');
  expect(await complained).toMatch(/^small: Error: no database here\n/);
  expect(await ended).toEqual([1, null]);
});
