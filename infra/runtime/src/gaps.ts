import type { JsMsg } from 'nats';
import type { Envelope } from './event';

interface Held {
  readonly message: JsMsg;
  readonly event: Envelope;
}

const MOST_HELD = 1_000;

/** Messages of one reader that came before one that they follow, held until it has been applied. */
export class Gaps {
  private readonly held = new Map<number, Held>();
  private looks = new Map<string, number>();

  /** `nextTryMs`: after what time the broker brings again what is too much to hold. */
  constructor(private readonly nextTryMs: number) {}

  get messages(): JsMsg[] {
    return [...this.held.values()].map(({ message }) => message);
  }

  /** What is more than memory should hold goes back to the broker for a while. */
  hold(message: JsMsg, event: Envelope): void {
    if (this.held.size >= MOST_HELD) message.nak(this.nextTryMs);
    else this.held.set(message.seq, { message, event });
  }

  /** Takes out what waits in the aggregates of events that have been applied. */
  release(applied: readonly Envelope[]): JsMsg[] {
    if (this.held.size === 0) return [];
    const subjects = new Set(applied.map(({ subject }) => subject));
    const free = [...this.held.values()].filter(({ event }) => subjects.has(event.subject));
    free.forEach(({ message }) => this.held.delete(message.seq));
    subjects.forEach((subject) => this.looks.delete(subject));
    return free.map(({ message }) => message);
  }

  /** Takes out everything, to be looked at again. */
  takeAll(): JsMsg[] {
    const { messages } = this;
    this.held.clear();
    return messages;
  }

  /** One more look: the first event of each aggregate that has waited for 4, 8, 16 … of them. */
  overdue(): Envelope[] {
    const first = new Map<string, Envelope>();
    for (const { event } of this.held.values())
      if (event.sequence < (first.get(event.subject)?.sequence ?? Infinity)) first.set(event.subject, event);
    this.looks = new Map([...first.keys()].map((subject) => [subject, (this.looks.get(subject) ?? 0) + 1]));
    return [...first.values()].filter(({ subject }) => isDoubling(this.looks.get(subject)!));
  }
}

/** From the fourth on: what a crashed instance held has come back by then. */
const isDoubling = (n: number): boolean => n > 2 && Number.isInteger(Math.log2(n));
