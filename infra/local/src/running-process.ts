import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { LogFile } from './log-file';

/** A process of the operating system that somebody watches. */
export interface RunningProcess {
  readonly pid: number;
  /** Resolves, when the process has ended, with how it ended. Never rejects. */
  readonly exited: Promise<string>;
  /** Ends it in good order; kills it when that takes too long. */
  stop(): Promise<void>;
  /** Ends it at once with SIGKILL. */
  kill(): Promise<void>;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly log: LogFile;
  readonly env?: NodeJS.ProcessEnv;
  /** Opens an IPC channel, whose end tells a Node process that its parent is gone. */
  readonly ipc?: boolean;
}

const GRACE_MS = 15_000;

/** Starts a program. Rejects when the system cannot run it. */
export async function startProcess({ file, args, log, env, ipc }: Command): Promise<RunningProcess> {
  const child = log.lend((output) =>
    spawn(file, args, {
      env: env ?? process.env,
      stdio: ['ignore', output, output, ...(ipc ? (['ipc'] as const) : [])],
      // A group of its own: Ctrl-C reaches only the process that knows in which order to stop the others.
      detached: process.platform !== 'win32',
      windowsHide: true,
    }),
  );
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  const started = watched(child.pid!, endOf(child));
  endWithThisProcess(started);
  return started;
}

const alive = new Set<number>();

/** However this process leaves (an error nobody caught, a second Ctrl-C), what it started does not stay. */
function endWithThisProcess({ pid, exited }: RunningProcess): void {
  if (!process.listeners('exit').includes(killAlive)) process.on('exit', killAlive);
  alive.add(pid);
  void exited.then(() => alive.delete(pid));
}

const killAlive = (): void => alive.forEach((pid) => send(pid, 'SIGKILL'));

function endOf(child: ChildProcess): Promise<string> {
  child.on('error', () => undefined); // a channel that closes with the child is told by 'exit'
  return new Promise((resolve) => {
    child.once('exit', (code, signal) =>
      resolve(signal ? `it was ended by ${signal}` : `it ended with code ${code}`),
    );
  });
}

/** Takes over a process that an earlier parent left behind. */
export function adoptProcess(pid: number): RunningProcess {
  const gone = async () => {
    while (isRunning(pid)) await pause(100);
    return 'it ended';
  };
  return watched(pid, gone());
}

function watched(pid: number, exited: Promise<string>): RunningProcess {
  let ended = false; // its number may belong to another process afterwards
  void exited.then(() => (ended = true));
  const signal = (name: NodeJS.Signals) => ended || send(pid, name);
  const kill = async () => {
    signal('SIGKILL');
    await exited;
  };
  const stop = async () => {
    signal('SIGTERM');
    if (!(await endsWithin(exited, GRACE_MS))) await kill();
  };
  return { pid, exited, stop, kill };
}

/** Whether the process ends in the given time. */
export async function endsWithin(exited: Promise<string>, ms: number): Promise<boolean> {
  const over = new AbortController();
  const late = pause(ms, false, { signal: over.signal }).catch(() => false);
  const inTime = await Promise.race([exited.then(() => true), late]);
  over.abort();
  return inTime;
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process lives; one that ended and waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  return send(pid, 0) && (process.platform !== 'linux' || !/^[ZX]?$/.test(processStat(pid)[0] ?? ''));
}

/**
 * When a process was started, as a text to compare: tells a process from a later one with the same number.
 */
export function startOf(pid: number): string {
  return processStat(pid)[19] ?? '';
}

/**
 * Linux: the fields of /proc/PID/stat after the name, state first (proc(5)); empty when there is no such
 * process.
 */
function processStat(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
