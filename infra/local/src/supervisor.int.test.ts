import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { freePorts } from './ports';
import { isRunning } from './running-process';
import { startService, type ServiceProgram } from './service-process';
import type { Charge } from './supervised';
import { Supervisor } from './supervisor';
import { until } from './until';

const FIXTURES = resolve(__dirname, '../test');
const SMALL_SERVICE = join(FIXTURES, 'small-service.cjs');
const WITHIN = { withinMs: 30_000 };

let dataDir: string;
let supervisor: Supervisor;
const troubles: string[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-'));
  supervisor = new Supervisor({ onTrouble: (sentence) => troubles.push(sentence) });
  troubles.length = 0;
});

afterEach(async () => {
  await supervisor.stop();
  rmSync(dataDir, { recursive: true });
});

const program = async (name: string, more: Partial<ServiceProgram> = {}): Promise<ServiceProgram> => {
  const [port] = await freePorts(1);
  const env = { ...process.env, ...more.env, PORT: String(port) };
  return { name, script: SMALL_SERVICE, port: port!, logFile: join(dataDir, `${name}.log`), ...more, env };
};

const charge = (service: ServiceProgram): Charge => ({
  name: service.name,
  start: (signal) => startService(service, signal),
});

const restarted = (name: string, pid: number) =>
  until(async () => ![undefined, pid].includes(supervisor.pidOf(name)), WITHIN);

test('starts a process again, on its port, after kill -9', async () => {
  const service = await program('cpd');
  await supervisor.start(charge(service));
  const first = supervisor.pidOf('cpd')!;
  await supervisor.kill('cpd');
  expect(isRunning(first)).toBe(false);

  await restarted('cpd', first);
  expect((await fetch(`http://127.0.0.1:${service.port}/health/ready`)).status).toBe(200);
  expect(troubles).toEqual(['cpd: it was ended by SIGKILL; it is started again']);
});

test('starts a process again that lives but is no longer healthy', async () => {
  const service = await program('cpd', { unhealthyMs: 200 });
  await supervisor.start(charge(service));
  const first = supervisor.pidOf('cpd')!;
  await fetch(`http://127.0.0.1:${service.port}/fall-ill`);

  await restarted('cpd', first);
  expect(isRunning(first)).toBe(false);
});

test('leaves an ended process alone when told not to restart', async () => {
  supervisor = new Supervisor({ restart: false });
  await supervisor.start(charge(await program('cpd')));
  await supervisor.kill('cpd');
  await until(async () => supervisor.stateOf('cpd') === 'stopped', WITHIN);
  expect(supervisor.pidOf('cpd')).toBeUndefined();
});

test('stop leaves nothing running, not even what is about to be started again', async () => {
  await supervisor.start(charge(await program('organisations')), charge(await program('funding')));
  await supervisor.start(charge(await program('gateway')));
  const pids = ['organisations', 'funding', 'gateway'].map((name) => supervisor.pidOf(name)!);
  expect(pids.map(isRunning)).toEqual([true, true, true]);

  await supervisor.kill('funding');
  await supervisor.stop();
  expect(pids.map(isRunning)).toEqual([false, false, false]);
  expect(supervisor.stateOf('funding')).toBe('stopped');
  await expect(supervisor.start(charge(await program('late')))).rejects.toThrow('told to stop');
});

test('a process that never becomes ready is refused with its last lines', async () => {
  const broken = await program('funding', { env: { BROKEN: 'yes' } });
  await expect(supervisor.start(charge(broken))).rejects.toMatchObject({
    code: 'SERVICE_FAILED',
    message: expect.stringMatching(/funding .*ended with code 3[^]*the setting BROKEN is set/),
  });
});

test('what was supervised ends when the supervising process is killed with -9', async () => {
  const [port] = await freePorts(1);
  const typescript = ['--conditions=source', '-r', join(FIXTURES, 'run-typescript.cjs')];
  const script = join(FIXTURES, 'supervising-process.ts');
  const parent = spawn(process.execPath, [...typescript, script, String(port), SMALL_SERVICE, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
  const pids = JSON.parse(line) as number[];
  expect(pids.map(isRunning)).toEqual([true, true]);

  parent.kill('SIGKILL');
  await until(async () => !pids.some(isRunning), WITHIN);
});
