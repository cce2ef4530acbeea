import { setTimeout as pause } from 'node:timers/promises';
import type { Ground, Worker } from '@middletier/runtime/slice';
import { applyFile } from './apply-rows';
import { leftApplying } from './repository';

const LOOK_MS = 2_000;
/** A file that has stood still for this long has nobody any more who sees to it. */
const LEFT_MS = 5_000;

/** Lets files take effect that were here as a whole when the service ended. */
export class FileFinisher implements Worker {
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
      await this.finish().catch((error: unknown) =>
        this.ground.log.warn({ err: error }, 'files that were left are finished at the next look'),
      );
      await pause(LOOK_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async finish(): Promise<void> {
    const { db, store, log } = this.ground;
    for (const file of await leftApplying(db, new Date(Date.now() - LEFT_MS))) {
      if (this.stopping.signal.aborted) return;
      await applyFile(store, file, this.stopping.signal);
      log.info({ returnId: file.id, kind: file.kind }, 'a return that was left has taken effect');
    }
  }
}
