import type { ClientSession, Collection, Db } from 'mongodb';
import type { Envelope } from './event';
import type { CollectionDefinition } from './mongo';

export const positionCollections: readonly CollectionDefinition[] = [{ name: 'positions' }];

type Aggregate = Pick<Envelope, 'source' | 'subject'>;

interface Position {
  readonly _id: string;
  readonly version: number;
}

export interface Sorted {
  /** Next in line for their aggregates, in order. */
  readonly due: readonly Envelope[];
  /** Ahead of a version that has not come yet. */
  readonly early: readonly Envelope[];
  /** Moves the positions past what is due; part of the same transaction. */
  readonly move: () => Promise<void>;
}

/** How far one reader has come with each aggregate: what it has seen is dropped, what comes too early waits. */
export class Positions {
  private readonly positions: Collection<Position>;

  constructor(
    db: Db,
    private readonly reader: string,
  ) {
    this.positions = db.collection<Position>('positions');
  }

  async of(event: Aggregate): Promise<number> {
    return (await this.positions.findOne({ _id: this.key(event) }))?.version ?? 0;
  }

  async sort(events: readonly Envelope[], session: ClientSession): Promise<Sorted> {
    const keys = [...new Set(events.map((event) => this.key(event)))];
    const found = await this.positions.find({ _id: { $in: keys } }, { session }).toArray();
    const at = new Map(found.map(({ _id, version }) => [_id, version]));
    const moved = new Map<string, number>();
    const due: Envelope[] = [];
    const early: Envelope[] = [];
    for (const event of [...events].sort((a, b) => a.sequence - b.sequence)) {
      const key = this.key(event);
      const version = at.get(key) ?? 0;
      if (event.sequence <= version) continue;
      if (event.sequence > version + 1) {
        early.push(event);
        continue;
      }
      at.set(key, event.sequence);
      moved.set(key, event.sequence);
      due.push(event);
    }
    return { due, early, move: () => this.move(moved, session) };
  }

  private async move(moved: ReadonlyMap<string, number>, session: ClientSession): Promise<void> {
    if (moved.size === 0) return;
    const writes = [...moved].map(([_id, version]) => ({
      updateOne: { filter: { _id }, update: { $set: { version } }, upsert: true },
    }));
    await this.positions.bulkWrite(writes, { session, ordered: false });
  }

  private key(event: Aggregate): string {
    return `${this.reader}|${event.source}/${event.subject}`;
  }
}
