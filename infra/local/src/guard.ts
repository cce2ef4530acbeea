import { spawn } from 'node:child_process';
import type { RunningProcess } from './running-process';

/**
 * Lets a server die with this process, even when this process is killed with -9: a shell waits on a pipe that
 * only this process holds open. The servers' data survives a kill, and the pipe closes in every way a process
 * can end. Windows has no such shell; there the next start adopts the server.
 */
export function guard({ pid, exited }: RunningProcess): void {
  if (process.platform === 'win32') return;
  const shell = spawn('/bin/sh', ['-c', 'read -r line; kill -9 "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  void exited.then(() => shell.kill('SIGKILL'));
}
