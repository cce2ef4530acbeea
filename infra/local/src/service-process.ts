import { Refusal } from '@middletier/runtime/refusal';
import { LogFile } from './log-file';
import { startProcess, type RunningProcess } from './running-process';
import { until } from './until';

/** A Node program that answers GET /health/ready with 200 once it can work. */
export interface ServiceProgram {
  readonly name: string;
  /** The JavaScript file to run. */
  readonly script: string;
  readonly port: number;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** How long its health may fail before it is ended, to be started again, in ms. */
  readonly unhealthyMs?: number;
}

const READY_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 2_000;

/** Runs a service in a process of its own; resolves when it is ready. Refuses with what it last logged. */
export async function startService(program: ServiceProgram, signal: AbortSignal): Promise<RunningProcess> {
  const { name, script, port } = program;
  const log = new LogFile(program.logFile);
  const command = { file: process.execPath, args: [script], env: program.env, log, ipc: true };
  const service = await startProcess(command);
  let ending: string | undefined;
  void service.exited.then((how) => (ending = how));
  try {
    await until(() => isReady(port), { withinMs: READY_WITHIN_MS, signal, hopeless: () => ending });
  } catch (error) {
    await service.stop();
    const reason = `${name} did not become ready: ${(error as Error).message}.`;
    throw new Refusal('SERVICE_FAILED', `${reason} The last lines of ${log.path}:\n${log.lastLines()}`);
  }
  watchHealth(service, program);
  return service;
}

async function isReady(port: number): Promise<boolean> {
  const signal = AbortSignal.timeout(LOOK_EVERY_MS);
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.status === 200;
}

/**
 * A process may live and be of no use: when it has not been ready for long, it is ended and so started again.
 */
function watchHealth(service: RunningProcess, { port, unhealthyMs = 30_000 }: ServiceProgram): void {
  let readyAt = Date.now();
  const look = async () => {
    if (await isReady(port)) readyAt = Date.now();
    else if (Date.now() - readyAt > unhealthyMs) await service.kill();
  };
  const timer = setInterval(() => void look(), Math.min(LOOK_EVERY_MS, unhealthyMs)).unref();
  void service.exited.then(() => clearInterval(timer));
}
