import { setTimeout as pause } from 'node:timers/promises';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { followDays } from './follow-days';

const LOOK_MS = 180_000;

/** Looks every few minutes for what a new day has brought to posts. */
export class PostDayFollower implements Worker {
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
      await followDays(this.ground.store, new Date()).catch((error: unknown) =>
        this.ground.log.warn({ err: error }, 'what the day brought to posts is followed at the next look'),
      );
      await pause(LOOK_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
