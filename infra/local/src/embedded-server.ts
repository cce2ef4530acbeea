import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@middletier/runtime/refusal';
import { guard } from './guard';
import { adoptProcess, startProcess, type Command, type RunningProcess } from './running-process';
import { until } from './until';

/** A database or event server started here, on loopback, with its data in a folder of ours. */
export interface EmbeddedServer extends RunningProcess {
  readonly url: string;
  readonly port: number;
}

export interface ServerProgram extends Command {
  readonly name: string;
  /** What to do when it ended in this way. */
  readonly advice: (ending: string) => string;
}

const READY_WITHIN_MS = 120_000;

/** Starts a server program and waits until it can work. Refuses with what the program last wrote. */
export async function startServer(
  program: ServerProgram,
  isReady: () => Promise<boolean>,
  signal?: AbortSignal,
): Promise<RunningProcess> {
  const server = await startProcess(program).catch((error: Error) => {
    throw new Refusal(
      'SERVER_FAILED',
      `${program.name} cannot be run: ${error.message}. ${program.advice('')}`,
    );
  });
  guard(server);
  let ending: string | undefined;
  void server.exited.then((how) => (ending = how));
  try {
    await until(isReady, { withinMs: READY_WITHIN_MS, everyMs: 50, signal, hopeless: () => ending });
  } catch (error) {
    await server.kill();
    throw notReady(program, (error as Error).message);
  }
  return server;
}

/** Takes over a server that an earlier process left running: the data is in use, and it is ours. */
export function adoptServer(pid: number): RunningProcess {
  const server = adoptProcess(pid);
  guard(server);
  return server;
}

function notReady({ name, log, advice }: ServerProgram, reason: string): Refusal {
  const sentence = `${name} did not become ready: ${reason}. ${advice(reason)}`;
  return new Refusal('SERVER_FAILED', `${sentence}\nThe last lines of ${log.path}:\n${log.lastLines()}`);
}

/** The answer of a promise that may never settle, or undefined after the time. */
export const answerWithin = <T>(answer: Promise<T>, ms: number): Promise<T | undefined> =>
  Promise.race([answer.catch(() => undefined), pause(ms, undefined, { ref: false })]);
