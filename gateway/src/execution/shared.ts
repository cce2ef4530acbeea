import { reach, type Path, type Place } from './places';
import type { Entities } from './representations';

/** What fetches that begin together find out of the same places, found out once. */
export class Shared {
  private readonly reached = new Map<string, readonly Place[]>();
  private readonly found = new Map<readonly Place[], Map<string, Entities>>();

  /** All of them begin at the same places. */
  reach(places: readonly Place[], path: Path): readonly Place[] {
    const key = path.join('.');
    const known = this.reached.get(key);
    if (known) return known;
    const reached = reach(places, path);
    this.reached.set(key, reached);
    return reached;
  }

  /** @param required the same text where the same is required of an entity */
  entities(places: readonly Place[], required: string, find: () => Entities): Entities {
    let here = this.found.get(places);
    if (!here) this.found.set(places, (here = new Map<string, Entities>()));
    const known = here.get(required);
    if (known) return known;
    const found = find();
    here.set(required, found);
    return found;
  }
}
