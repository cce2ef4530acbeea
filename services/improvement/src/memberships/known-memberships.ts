import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { heldOn, type Membership } from './membership';
import { readMembersMoved, readMembersOf, readMembershipsOf } from './repository';

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

const SCHOOL = 'school:';

/** By URN, the partnerships that some schools are in on a day; a school in none is not among them. */
export async function partnershipsOf(
  reading: Reading,
  urns: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly Membership[]>> {
  const all = await readMembershipsOf(
    reading,
    urns.map((urn) => SCHOOL + urn),
  );
  const byUrn = new Map<string, Membership[]>();
  for (const membership of heldOn(all, day)) {
    const urn = membership.member.slice(SCHOOL.length);
    byUrn.set(urn, [...(byUrn.get(urn) ?? []), membership]);
  }
  return byUrn;
}

/** URNs of the schools that are in a partnership on a day, in their order. */
export async function schoolsInPartnership(
  reading: Reading,
  partnership: string,
  day: string,
): Promise<readonly string[]> {
  const members = heldOn(await readMembersOf(reading, partnership), day).map(({ member }) => member);
  const urns = members.flatMap((ref) => (ref.startsWith(SCHOOL) ? [ref.slice(SCHOOL.length)] : []));
  return [...new Set(urns)].sort();
}

/** URNs of the schools that joined or left a partnership after a day, up to another one. */
export async function schoolsMovedBetween(
  reading: Reading,
  between: { readonly after: string; readonly upTo: string },
): Promise<readonly string[]> {
  const members = await readMembersMoved(reading, between);
  return members.flatMap((ref) => (ref.startsWith(SCHOOL) ? [ref.slice(SCHOOL.length)] : []));
}
