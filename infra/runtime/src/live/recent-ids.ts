import { LruMap } from '../lru-map';

/** Remembers the last ids it was shown: an event may stand in its stream twice, when its service sent it again. */
export class RecentIds {
  private readonly ids: LruMap<string, true>;

  constructor(limit = 10_000) {
    this.ids = new LruMap(limit);
  }

  /** True the first time it sees an id. */
  isNew(id: string): boolean {
    if (this.ids.get(id)) return false;
    this.ids.set(id, true);
    return true;
  }

  clear(): void {
    this.ids.clear();
  }
}
