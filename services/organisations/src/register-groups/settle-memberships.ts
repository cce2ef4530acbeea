import { dayBefore } from '@middletier/runtime/period';
import { isOutdated, isThere, lastThere, toldAgain } from '../register-history/missing';
import { exclusiveFamily, type GroupMembership } from './group';

/**
 * All memberships of one establishment after some were told, by the day they began. Of a kind that allows one at a time, each
 * ends on the day before the next begins; one that another file does not mention goes on. Told in any order and any number
 * of times, they come out the same.
 */
export function settleMemberships(
  stored: readonly GroupMembership[],
  told: readonly GroupMembership[],
): GroupMembership[] {
  const all = new Map<string, GroupMembership>();
  for (const membership of [...stored, ...told.filter((one) => !isOverruled(one, stored))]) {
    const undated = all.get(idOf({ ...membership, joined: null }));
    if (undated && membership.joined !== null) all.delete(idOf(undated));
    if (membership.joined === null && has(all, membership)) continue;
    const before = all.get(idOf(membership));
    all.set(idOf(membership), mergeMembership(before, membership));
  }
  const settled = [...all.values()].toSorted(byBeginning);
  return settled.map((membership) => ({ ...membership, left: endOf(membership, settled) }));
}

/** An older file does not move a school out of the group that a newer one has it in. */
const isOverruled = (told: GroupMembership, stored: readonly GroupMembership[]): boolean =>
  stored.some(
    (kept) =>
      isOutdated(kept, told.toldOn ?? '') &&
      exclusiveFamily(kept.kind) !== null &&
      exclusiveFamily(kept.kind) === exclusiveFamily(told.kind) &&
      kept.uid !== told.uid &&
      (told.joined ?? '') >= (kept.joined ?? ''),
  );

function mergeMembership(before: GroupMembership | undefined, told: GroupMembership): GroupMembership {
  if (!before) return told;
  const left = earlier(before.left, told.left);
  const telling = told.toldOn === undefined ? {} : toldAgain(before, told.toldOn);
  return { ...before, ...told, left, ...telling };
}

/** Known by school, group and day of joining: a school may leave a group and come back. */
export const idOf = ({ urn, uid, joined }: GroupMembership): string => `${urn}/${uid}/${joined ?? ''}`;

/** True where it is kept, or one of the same group where one of the two has no day of joining. */
export const isKept = (one: GroupMembership, stored: readonly GroupMembership[]): boolean =>
  stored.some(
    ({ uid, joined }) => uid === one.uid && (joined === one.joined || joined === null || one.joined === null),
  );

/** True where an establishment is in the group on a day. */
export const isMember = (membership: GroupMembership, day: string): boolean => {
  const { joined, left } = membership;
  return (joined ?? '') <= day && (left === null || left >= day) && isThere(membership, day);
};

/** The last day in the group; where the register no longer has the membership, the day before the file that lacks it. */
export const leftOn = (membership: GroupMembership): string | null =>
  earlier(membership.left, lastThere(membership));

function has(all: ReadonlyMap<string, GroupMembership>, { uid }: GroupMembership): boolean {
  return [...all.values()].some((other) => other.uid === uid);
}

function endOf(membership: GroupMembership, all: readonly GroupMembership[]): string | null {
  const family = exclusiveFamily(membership.kind);
  if (family === null) return membership.left;
  const next = all.find(
    (other) => exclusiveFamily(other.kind) === family && (other.joined ?? '') > (membership.joined ?? ''),
  );
  return next?.joined ? earlier(membership.left, dayBefore(next.joined)) : membership.left;
}

const byBeginning = (a: GroupMembership, b: GroupMembership): number =>
  (a.joined ?? '').localeCompare(b.joined ?? '') || Number(a.uid) - Number(b.uid);

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
