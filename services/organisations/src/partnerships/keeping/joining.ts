import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bodyRef, idsOf } from '../../bodies/body';
import { requireKnownBodies } from '../../bodies/known-bodies';
import { rulesOf } from '../kinds';
import { findCapacity } from '../leadership-repository';
import { binds, type Membership } from '../membership';
import { claimWebs, everythingAbove, membershipsOf } from '../membership-repository';
import { sponsoredSchools } from '../members-on-day';
import type { Partnership } from '../partnership';
import { capacityOn, refuseOverfull } from '../sponsor-capacity';
import type { Joining, Wanted } from '../start-memberships';

/** Loads what decides whether these may join, and holds off others who would change it at the same time. */
export async function joiningOf(
  unit: UnitOfWork,
  partnership: Partnership,
  wanted: readonly Pick<Wanted, 'member' | 'path'>[],
): Promise<Joining> {
  const members = wanted.map(({ member }) => member);
  const own = bodyRef('partnership', partnership.id);
  const path = wanted.length === 1 ? [...wanted[0]!.path, 'member'] : ['input', 'members'];
  const bodies = await requireKnownBodies(unit, members, path);
  const hard = rulesOf(partnership.kind).bond === 'HARD';
  await claimWebs(unit, [own, ...members, ...(hard ? [partnership.owner] : [])]);
  const nested = members.some((member) => member.startsWith('partnership:'));
  return {
    partnership,
    bodies,
    existing: await membershipsOf(unit, members),
    above: nested ? await everythingAbove(unit, own) : new Set(),
  };
}

/** A sponsor takes on no more schools than it says it can run, on the day each begins. */
export async function refuseBeyondCapacity(
  unit: UnitOfWork,
  { kind, owner }: Partnership,
  started: readonly Membership[],
): Promise<void> {
  if (rulesOf(kind).bond !== 'HARD') return;
  const recorded = await findCapacity(unit, owner);
  if (!recorded) return;
  const bound = started.filter(binds);
  for (const day of new Set(bound.map(({ from }) => from))) {
    const has = (await sponsoredSchools(unit, [owner], day)).get(owner)!;
    const joining = bound.filter(({ from }) => from <= day).map(({ member }) => member);
    refuseOverfull(owner, { capacity: capacityOn(recorded, day), has, joining: idsOf('school', joining) }, [
      'input',
    ]);
  }
}
