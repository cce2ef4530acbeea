import { dayAfter } from '@middletier/runtime/period';
import type { EstablishmentStatus } from '../register/establishment';
import type { Link } from './link';
import { directionOf, reverse, type SuccessorType } from './link-types';

/** A school that took another's place, since when, and how they are linked, seen from the old school. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly linkType: SuccessorType;
}

/** What a succession depends on. */
export interface Party {
  readonly status: EstablishmentStatus;
  readonly openDate: string | null;
  readonly closeDate: string | null;
}

/**
 * The successions among links: one row in either direction is enough, the old school has closed and the new one has opened.
 * It stands from the day on which the one has closed and the other is open, else from that of the link; without any of these
 * nobody can say since when, and `learnt` stands in. Each pair comes once, the plain link before others.
 */
export function successionsAmong(
  links: readonly Link[],
  parties: ReadonlyMap<string, Party>,
  learnt: string,
): Succession[] {
  const pairs = new Map<string, Succession>();
  for (const link of links) {
    const seen = fromOldToNew(link);
    if (!seen) continue;
    const [old, young] = [parties.get(seen.from), parties.get(seen.to)];
    if (old?.status !== 'CLOSED' || !young || young.status === 'PROPOSED_TO_OPEN') continue;
    const key = `${seen.from}/${seen.to}`;
    if (pairs.get(key)?.linkType === 'SUCCESSOR') continue;
    const days = [young.openDate, old.closeDate === null ? null : dayAfter(old.closeDate)];
    const on =
      days
        .filter((day) => day !== null)
        .sort()
        .at(-1) ??
      link.date ??
      learnt;
    pairs.set(key, { ...seen, on });
  }
  return [...pairs.values()];
}

function fromOldToNew({ urn, linkUrn, type }: Link): Omit<Succession, 'on'> | null {
  const direction = directionOf(type);
  if (direction === 'BESIDE') return null;
  return direction === 'SUCCESSOR'
    ? { from: urn, to: linkUrn, linkType: type as SuccessorType }
    : { from: linkUrn, to: urn, linkType: reverse(type) as SuccessorType };
}
