import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  readonly withinMs: number;
  readonly everyMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** A reason why the condition can no longer come true, or undefined while it still may. */
  readonly hopeless?: () => string | undefined;
}

/** Waits for a condition; rejects with the reason when it became hopeless, timed out or was aborted. */
export async function until(condition: () => Promise<boolean>, patience: Patience): Promise<void> {
  const { withinMs, everyMs = 25, signal, hopeless } = patience;
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    const reason = signal?.aborted ? 'it was told to stop' : hopeless?.();
    if (reason) throw new Error(reason);
    if (Date.now() > deadline) throw new Error(`it took longer than ${withinMs / 1000} s`);
    await pause(everyMs);
  }
}
