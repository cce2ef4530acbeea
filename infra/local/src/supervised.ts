import { setTimeout as pause } from 'node:timers/promises';
import type { RunningProcess } from './running-process';

/** Something to keep running. `start` resolves when it is ready, and gives up when the signal is aborted. */
export interface Charge {
  readonly name: string;
  readonly start: (signal: AbortSignal) => Promise<RunningProcess>;
}

export type State = 'starting' | 'running' | 'restarting' | 'stopped';

export interface Supervision {
  /** Whether what ends is started again; yes unless told otherwise. */
  readonly restart?: boolean | undefined;
  /** Told of every unexpected end and every failed start, in one sentence. */
  readonly onTrouble?: ((sentence: string) => void) | undefined;
}

const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A process that has lived this long is started again without the pauses of its earlier failures. */
const SETTLED_AFTER_MS = 30_000;

/**
 * One process that is started again, after a pause that doubles, whenever it ends without having been told
 * to.
 */
export class Supervised {
  state: State = 'starting';
  #current: RunningProcess | undefined;
  #failures = 0;
  #life: Promise<void> = Promise.resolve();
  readonly #end = new AbortController();

  constructor(
    readonly charge: Charge,
    readonly supervision: Supervision,
  ) {}

  get name(): string {
    return this.charge.name;
  }

  get pid(): number | undefined {
    return this.#current?.pid;
  }

  /**
   * Resolves when it is ready for the first time; rejects when that fails, and then it is not tried again.
   */
  start(): Promise<void> {
    const ready = this.#launch();
    this.#life = ready.then(
      () => this.#keepRunning(),
      () => void (this.state = 'stopped'),
    );
    return ready;
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await this.#current?.stop();
    await this.#life;
  }

  /** Ends the process with SIGKILL; it is started again unless it was told to stop. */
  async kill(): Promise<void> {
    await this.#current?.kill();
  }

  async #launch(): Promise<void> {
    const started = await this.charge.start(this.#end.signal);
    if (this.#end.signal.aborted) {
      await started.stop();
      throw new Error('it was told to stop');
    }
    this.#current = started;
    this.state = 'running';
  }

  async #keepRunning(): Promise<void> {
    while (this.#current) {
      const since = Date.now();
      const ending = await this.#current.exited;
      this.#current = undefined;
      if (Date.now() - since > SETTLED_AFTER_MS) this.#failures = 0;
      if (this.#end.signal.aborted || this.supervision.restart === false) break;
      this.#report(`${ending}; it is started again`);
      await this.#startAgain();
    }
    this.state = 'stopped';
  }

  async #startAgain(): Promise<void> {
    this.state = 'restarting';
    while (!this.#current && !this.#end.signal.aborted) {
      const wait = Math.min(SHORTEST_PAUSE_MS * 2 ** this.#failures++, LONGEST_PAUSE_MS);
      await pause(wait, undefined, { signal: this.#end.signal }).catch(() => undefined);
      if (this.#end.signal.aborted) return;
      await this.#launch().catch((error: Error) => this.#report(error.message));
    }
  }

  #report(reason: string): void {
    if (!this.#end.signal.aborted) this.supervision.onTrouble?.(`${this.name}: ${reason}`);
  }
}
