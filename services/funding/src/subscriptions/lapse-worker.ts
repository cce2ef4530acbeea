import { setTimeout as pause } from 'node:timers/promises';
import { dayOf } from '@middletier/runtime/day';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { lapseEnded } from './lapse';

const LOOK_MS = 600_000;

/** Looks every few minutes for subscriptions that a new day has ended. */
export class LapseWorker implements Worker {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly ground: Ground) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const { store, log } = this.ground;
      const done = await lapseEnded(store, dayOf(new Date())).catch((error: unknown) => {
        log.warn({ err: error }, 'subscriptions that ended are looked at again');
        return 0;
      });
      if (done === 0) await pause(LOOK_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
