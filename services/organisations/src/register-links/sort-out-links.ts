import { isOutdated, lastThere, missedBy, toldAgain, type WholeTaken } from '../register-history/missing';
import type { Link } from './link';

export interface SortedLinks {
  readonly fresh: readonly Link[];
  /** Those of which the file tells something else than is kept. */
  readonly changed: readonly Link[];
  /** Those that are as they were, told by a newer file than before. */
  readonly confirmed: readonly Link[];
}

/** A file of links, or a part of one, by the links' keys. */
export interface ToldLinks {
  readonly told: ReadonlyMap<string, Link>;
  /** The day it was made. */
  readonly day: string;
  /** Whole files made after it, the oldest first. */
  readonly wholes: readonly WholeTaken[];
}

/** Links that a file tells, by what they add. What is `stored` goes by the same key. */
export function sortOutLinks(
  stored: ReadonlyMap<string, Link>,
  { told, day, wholes }: ToldLinks,
): SortedLinks {
  const sorted = { fresh: [] as Link[], changed: [] as Link[], confirmed: [] as Link[] };
  for (const [id, link] of told) {
    const before = stored.get(id);
    const after = before
      ? mergeLink(before, link, day)
      : { ...link, toldOn: day, ...missedBy(wholes, link.urn) };
    if (!before) sorted.fresh.push(after);
    else if (saysElse(before, after)) sorted.changed.push(after);
    else if (before.toldOn !== after.toldOn) sorted.confirmed.push(after);
  }
  return sorted;
}

/** One that is there again is a change, too. */
const saysElse = (before: Link, after: Link): boolean =>
  before.name !== after.name || before.date !== after.date || lastThere(before) !== lastThere(after);

/** What a newer file told stands; an older one fills in what it left open. */
function mergeLink(before: Link, told: Link, day: string): Link {
  const [first, second] = isOutdated(before, day) ? [before, told] : [told, before];
  const said = { name: first.name ?? second.name, date: first.date ?? second.date };
  return { ...before, ...said, ...toldAgain(before, day) };
}
