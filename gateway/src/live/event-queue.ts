import { Refusal } from '@middletier/runtime/refusal';
import type { LiveMessage } from '@middletier/runtime/live/live-message';

/** What waits for one subscriber: at most `limit` messages, then the reason why there are no more. */
export class EventQueue {
  private waiting: LiveMessage[] = [];
  private ended: Refusal | 'closed' | undefined;
  private wake: () => void = () => undefined;
  /** True once a message came that there was no room for. */
  overflowed = false;

  constructor(private readonly limit: number) {}

  push(message: LiveMessage): void {
    if (this.overflowed || this.waiting.length >= this.limit) this.overflowed = true;
    else this.waiting.push(message);
    this.wake();
  }

  /** Forgets what waits, and that there was no room. */
  clear(): void {
    this.waiting = [];
    this.overflowed = false;
  }

  /** Nothing more is taken; a refusal is thrown to the reader behind what still waits. */
  end(reason: Refusal | 'closed'): void {
    this.ended ??= reason;
    this.wake();
  }

  get closed(): boolean {
    return this.ended === 'closed';
  }

  /** @param slow thrown once the messages before the first one lost are read */
  async *read(slow: () => Refusal): AsyncGenerator<LiveMessage, void, undefined> {
    for (;;) {
      for (let next = this.waiting.shift(); next && !this.closed; next = this.waiting.shift()) yield next;
      if (this.closed) return;
      if (this.overflowed) throw slow();
      if (this.ended instanceof Refusal) throw this.ended;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
