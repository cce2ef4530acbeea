import { isOutdated, lastThere, toldAgain } from '../register-history/missing';
import type { Link } from './link';

export interface SortedLinks {
  readonly fresh: readonly Link[];
  /** Those of which the file tells something else than is kept. */
  readonly changed: readonly Link[];
  /** Those that are as they were, told by a newer file than before. */
  readonly confirmed: readonly Link[];
}

/** Links that a file made on a day tells, by what they add. `told` and `stored` go by one key. */
export function sortOutLinks(
  stored: ReadonlyMap<string, Link>,
  told: ReadonlyMap<string, Link>,
  day: string,
): SortedLinks {
  const sorted = { fresh: [] as Link[], changed: [] as Link[], confirmed: [] as Link[] };
  for (const [id, link] of told) {
    const before = stored.get(id);
    const after = before ? mergeLink(before, link, day) : { ...link, toldOn: day };
    if (!before) sorted.fresh.push(after);
    else if (before.name !== after.name || before.date !== after.date) sorted.changed.push(after);
    else if (before.toldOn !== after.toldOn || lastThere(before) !== lastThere(after))
      sorted.confirmed.push(after);
  }
  return sorted;
}

/** What a newer file told stands; an older one fills in what it left open. */
function mergeLink(before: Link, told: Link, day: string): Link {
  const [first, second] = isOutdated(before, day) ? [before, told] : [told, before];
  const said = { name: first.name ?? second.name, date: first.date ?? second.date };
  return { ...before, ...said, ...toldAgain(before, day) };
}
