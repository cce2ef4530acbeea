// Runs an import as an operator does, and looks at the time and the memory it takes.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';

export interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Of the import and of the database, in seconds: what a busy machine does not falsify. */
  readonly cpu: readonly [number, number];
  readonly told: string;
}

/** Takes a file as an operator does, and looks at the memory of that process while it runs. */
export function importOnce(script: string, file: string, mongoUrl: string): Promise<Run> {
  const began = Date.now();
  const database = processOn(new URL(mongoUrl).port);
  const before = cpuSeconds(database);
  let own = 0;
  const env = { ...process.env, MONGODB_URL: mongoUrl };
  const command = spawn(process.execPath, [script, 'import', file, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  let told = '';
  let peak = 0;
  command.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(command.pid!));
    own = Math.max(own, cpuSeconds(command.pid!));
  }, 100);
  return new Promise((done) =>
    command.once('exit', () => {
      clearInterval(watch);
      const cpu = [own, cpuSeconds(database) - before] as const;
      done({ seconds: (Date.now() - began) / 1_000, peakMegabytes: peak, cpu, told: told.trim() });
    }),
  );
}

function residentMegabytes(pid: number): number {
  try {
    const pages = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(pages ?? 0) / 1_024;
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}

/** Seconds of processor time; a process that has ended has none. */
function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** The server that was started with a port. */
function processOn(port: string): number {
  const isIt = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--port\0${port}\0`);
    } catch {
      return false;
    }
  };
  return Number(readdirSync('/proc').find((pid) => /^\d+$/.test(pid) && isIt(pid)) ?? 0);
}

export const load = (): string =>
  `load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`;
