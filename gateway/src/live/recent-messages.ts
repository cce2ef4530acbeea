import type { Place } from '@middletier/runtime/live/cursor';
import type { LiveMessage } from '@middletier/runtime/live/live-message';

/** The newest messages of a stream: those who come back after a break, all at once, are not read for one by one. */
export class RecentMessages {
  private messages: LiveMessage[] = [];
  /** Everything behind it, as far as was read, is here. */
  private from: Place | undefined;

  constructor(private readonly limit: number) {}

  /** Begins at a place of its stream, unless it is the stream whose messages are here. */
  continueAt(place: Place): void {
    if (this.from?.epoch === place.epoch) return;
    this.messages = [];
    this.from = place;
  }

  add(message: LiveMessage): void {
    this.messages.push(message);
    // Half at a time, so that not every message moves all others.
    if (!this.from || this.messages.length < 2 * this.limit) return;
    const dropped = this.messages.splice(0, this.limit);
    this.from = { ...this.from, seq: dropped.at(-1)!.seq };
  }

  /** What came after a place; undefined where the place is older than what is here, newer, or of another stream. */
  behind({ epoch, seq }: Place): readonly LiveMessage[] | undefined {
    const { from, messages } = this;
    const newest = messages.at(-1)?.seq ?? from?.seq ?? 0;
    if (!from || epoch !== from.epoch || seq < from.seq || seq > newest) return undefined;
    return messages.slice(firstBehind(messages, seq));
  }
}

function firstBehind(messages: readonly LiveMessage[], seq: number): number {
  let [low, high] = [0, messages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (messages[middle]!.seq > seq) high = middle;
    else low = middle + 1;
  }
  return low;
}
