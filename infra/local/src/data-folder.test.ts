import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from './data-folder';
import { keptPort } from './ports';

let parent: string;
let path: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'middle-tier-'));
  path = join(parent, 'data');
});

afterEach(() => rmSync(parent, { recursive: true }));

test('a folder is held by one run at a time', async () => {
  const first = await openDataFolder(path);
  await expect(openDataFolder(path)).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  await expect(openDataFolder(path, { fresh: true })).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  first.release();
  (await openDataFolder(path)).release();
});

test.each([
  ['no process has the number', '999999999 1'],
  ['another process has the number by now', `${process.pid} 1`],
])('the mark of a run that crashed does not stop the next one: %s', async (_, lock) => {
  (await openDataFolder(path)).release();
  writeFileSync(join(path, 'running'), lock);
  const folder = await openDataFolder(path);
  expect(existsSync(join(folder.path, 'running'))).toBe(true);
});

test('fresh deletes what earlier runs kept', async () => {
  (await openDataFolder(path)).release();
  writeFileSync(join(path, 'gateway-secret'), 'x');
  (await openDataFolder(path, { fresh: true })).release();
  expect(readdirSync(path)).toEqual(['middle-tier-data']);
});

test.each([false, true])(
  'a folder of somebody else is refused and left as it is (fresh: %s)',
  async (fresh) => {
    mkdirSync(path);
    writeFileSync(join(path, 'thesis.txt'), 'ten years of work');
    await expect(openDataFolder(path, { fresh })).rejects.toMatchObject({ code: 'NOT_OUR_DATA' });
    expect(readdirSync(path)).toEqual(['thesis.txt']);
  },
);

test('fresh deletes nothing under a server that still runs', async () => {
  (await openDataFolder(path)).release();
  mkdirSync(join(path, 'mongod'));
  const port = await keptPort(join(path, 'mongod'));
  const server = createServer().listen(port, '127.0.0.1');
  await expect(openDataFolder(path, { fresh: true })).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  expect(existsSync(join(path, 'mongod'))).toBe(true);
  server.close();
});
