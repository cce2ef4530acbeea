import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log';
import type { Worker } from './slice';

export interface Repetition {
  /** One look at what there is to do. @returns true where there is more, so that the next look is at once */
  readonly look: (stopping: AbortSignal) => Promise<unknown>;
  readonly everyMs: number;
  /** What the log says where a look failed; the next one tries again. */
  readonly trouble: string;
}

/** Looks for work again and again, from the start of its service to the end. */
export class Repeating implements Worker {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: Log,
    private readonly repetition: Repetition,
  ) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    const { look, everyMs, trouble } = this.repetition;
    while (!signal.aborted) {
      const more = await look(signal).catch((err: unknown) => this.log.warn({ err }, trouble));
      if (more !== true) await pause(everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
