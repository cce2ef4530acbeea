import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { registerOf } from './taking-files';

const COMMAND = resolve(__dirname, '../dist/register/gias-command.js');

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const service = serviceForTests(organisations);

/** Runs the command as it is installed: built, in a process of its own. */
const gias = (
  args: readonly string[],
  env: Record<string, string> = { MONGODB_URL: service.servers.mongod.url },
) =>
  new Promise<Ended>((tell) => {
    execFile(process.execPath, [COMMAND, ...args], { env, cwd: service.servers.dataDir }, (error, out, err) =>
      tell({ status: error ? Number(error.code) : 0, out, err }),
    );
  });

const aFile = (name: string, content: Buffer | string): string => {
  writeFileSync(join(service.servers.dataDir, name), content);
  return name;
};

const schools = async () => {
  const { data } = await service.ask(null, '{ schools { totalCount } }');
  return data.schools.totalCount as number;
};

test('the help needs nothing', async () => {
  expect(await gias(['--help'], {})).toEqual({
    status: 0,
    out: expect.stringContaining('npm run gias -- import FILE…'),
    err: '',
  });
});

test.each([
  ['nothing', [], 'Say what to import'],
  ['no file', ['import'], 'Say what to import'],
  ['another action', ['export', 'x.csv'], 'Say what to import'],
  ['an option there is not', ['import', 'x.csv', '--jsn'], "Unknown option '--jsn'"],
])('%s is refused with a way out', async (_, args, told) => {
  const { status, out, err } = await gias(args);
  expect([status, out, err]).toEqual([1, '', expect.stringContaining(told)]);
  expect(err).toContain('--help');
});

test('takes files, tells what came of each, and changes nothing when they come again', async () => {
  const one = aFile('one.csv', registerOf([{ URN: '990001' }, { URN: '990002' }]));
  const two = aFile('two.csv', registerOf([{ URN: '990003' }, { URN: '99' }]));
  const first = await gias(['import', one, two]);
  expect(first).toEqual({
    status: 0,
    out: expect.stringMatching(
      /^one\.csv: 2 rows .*in [\d.]+ s: 2 new, .*\ntwo\.csv: 2 rows .* 1 new, .* 1 rejected\n$/,
    ),
    err: expect.stringMatching(/^two\.csv:3: URN = "99": .* \[URN\]\n$/),
  });
  expect(await schools()).toBe(3);
  const again = await gias(['import', '--json', one, two]);
  expect(
    again.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { file: 'one.csv', rows: 2, new: 0, changed: 0, unchanged: 2, rejected: 0 },
    { file: 'two.csv', rows: 2, new: 0, changed: 0, unchanged: 1, rejected: 1 },
  ]);
  expect(await service.ground.db.collection('outbox').countDocuments()).toBe(3);
});

test('a whole file says how much it ended, and one that is too short is refused', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => `990001,${990_100 + i},Other,Shares a field,`);
  const links = (name: string, some: readonly string[]) =>
    aFile(name, ['URN,LinkURN,LinkName,LinkType,LinkEstablishedDate', ...some].join('\n'));
  await gias(['import', links('links20250101.csv', rows)]);
  const whole = await gias(['import', '--whole', links('links20250201.csv', rows.slice(1))]);
  expect(whole).toMatchObject({ status: 0, out: expect.stringMatching(/19 unchanged, .*, 1 ended\n$/) });
  const short = await gias(['import', '--whole', links('links20250301.csv', rows.slice(10))]);
  expect(short).toMatchObject({
    ...{ status: 1, out: '' },
    err: expect.stringMatching(/^links20250301\.csv: It tells 10 where 19 are kept: .*\n$/),
  });
});

test('refuses files that are not there or are something else, by name', async () => {
  const before = await schools();
  const header = 'urn,weekCommencing,sessionsPossible,sessionsAttended,authorisedAbsence,unauthorisedAbsence';
  const attendance = aFile('attendance.csv', `${header}\n990009,2026-03-02,2000,1900,90,10\n`);
  expect(await gias(['import', 'nowhere.csv'])).toEqual({
    status: 1,
    out: '',
    err: expect.stringMatching(/^nowhere\.csv: There is no such file .*\n$/),
  });
  expect((await gias(['import', '.'])).err).toMatch(/^\.: There is no such file/);
  expect(await gias(['import', attendance])).toEqual({
    status: 1,
    out: '',
    err: expect.stringMatching(/^attendance\.csv: .*It looks like a weekly attendance return: .*\n$/),
  });
  expect(await schools()).toBe(before);
});

test('says which setting is missing', async () => {
  expect(await gias(['import', 'x.csv'], {})).toMatchObject({
    status: 1,
    err: expect.stringContaining('MONGODB_URL'),
  });
});
