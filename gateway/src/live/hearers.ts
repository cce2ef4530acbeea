import { cursorExpired } from '@middletier/runtime/live/cursor';
import type { EventQueue } from './event-queue';
import type { EventTail } from './event-tail';
import type { PreparedSubscription } from './prepare';

interface Group {
  readonly queues: Set<EventQueue>;
  readonly unlisten: () => void;
}

/** Who hears of new events: asked once for all who hear of the same, so that thousands may wait for what seldom comes. */
export class Hearers {
  private readonly groups = new Map<string, Group>();

  /** Fills the queue with what the subscription hears of from now on, until the function that it returns is called. */
  add(queue: EventQueue, subscription: PreparedSubscription, tail: EventTail): () => void {
    const { hearingKey } = subscription;
    const group = this.groups.get(hearingKey) ?? this.open(subscription, tail);
    group.queues.add(queue);
    return () => {
      group.queues.delete(queue);
      if (group.queues.size > 0 || this.groups.get(hearingKey) !== group) return;
      this.groups.delete(hearingKey);
      group.unlisten();
    };
  }

  private open({ hearingKey, contractOf }: PreparedSubscription, tail: EventTail): Group {
    const queues = new Set<EventQueue>();
    const unlisten = tail.listen({
      heard: (message) => {
        if (contractOf(message.event)) for (const queue of queues) queue.push(message);
      },
      lost: () => {
        for (const queue of queues) queue.end(cursorExpired());
      },
    });
    const group = { queues, unlisten };
    this.groups.set(hearingKey, group);
    return group;
  }
}
