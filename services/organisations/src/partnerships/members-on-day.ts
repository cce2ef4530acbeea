import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bodyRef, idsOf, type BodyRef } from '../bodies/body';
import { profilesMatching } from '../register/matching-schools';
import { binds, type Membership } from './membership';
import { findInArea, membershipsIn } from './membership-repository';
import { hardPartnershipsOf } from './repository';

type Reading = Pick<UnitOfWork, 'db'>;

const urnsIn = (memberships: readonly Membership[]): string[] =>
  idsOf(
    'school',
    memberships.map(({ member }) => member),
  );

/** Memberships of the schools of an authority's area that hold on a day. */
export const membershipsInArea = ({ db }: Reading, code: string, day: string): Promise<Membership[]> =>
  findInArea(db, code, day);

/** URNs of the schools that sponsors run on a day: a trust's own, and those in federations and trusts they own. */
export async function sponsoredSchools(
  reading: Reading & Partial<UnitOfWork>,
  sponsors: readonly BodyRef[],
  day: string,
): Promise<Map<BodyRef, Set<string>>> {
  const run = new Map(sponsors.map((ref) => [ref, new Set<string>()]));
  const owned = new Map((await hardPartnershipsOf(reading, sponsors)).map(({ id, owner }) => [id, owner]));
  for (const one of await membershipsIn(reading, [...owned.keys()], day))
    if (binds(one)) for (const urn of urnsIn([one])) run.get(owned.get(one.partnershipId)!)?.add(urn);
  const trusts = idsOf('trust', sponsors);
  if (trusts.length === 0) return run;
  const within = [{ localAuthorities: [], trusts, urns: [] }];
  for (const { urn, trust } of await profilesMatching(reading, { phases: [], types: [], within }))
    run.get(bodyRef('trust', trust!))?.add(urn);
  return run;
}
