import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bodyRef, idsOf, type BodyRef } from '../bodies/body';
import { membershipsIn, membershipsOn } from './membership-repository';

type Reading = Pick<UnitOfWork, 'db'>;

/** A school and the trust through which it may belong, too. */
export interface SchoolInTrust {
  readonly urn: string;
  readonly trust: string | null;
}

/** Whom a partnership reaches: schools that are members, and all schools of trusts that are. */
export interface Reach {
  readonly urns: readonly string[];
  readonly trusts: readonly string[];
}

type Steps = ReadonlyMap<BodyRef, readonly BodyRef[]>;

/**
 * What other slices ask of this one: the partnerships that schools belong to on a day, by URN: their own, those of their
 * trust, and those of which one of these is a member in its turn. An authority that is a member brings no schools with it.
 */
export async function partnershipsReaching(
  { db }: Reading,
  schools: readonly SchoolInTrust[],
  day: string,
): Promise<Map<string, string[]>> {
  const ends = new Map(schools.map(({ urn, trust }) => [urn, refsOf(urn, trust)]));
  const up = await climb([...new Set([...ends.values()].flat())], async (refs) => {
    const memberships = await membershipsOn(db, refs, day);
    return memberships.map((one) => [one.member, bodyRef('partnership', one.partnershipId)] as const);
  });
  return new Map([...ends].map(([urn, refs]) => [urn, idsOf('partnership', reached(up, refs))]));
}

const refsOf = (urn: string, trust: string | null): BodyRef[] => [
  bodyRef('school', urn),
  ...(trust === null ? [] : [bodyRef('trust', trust)]),
];

/** What other slices ask of this one: whom partnerships reach on a day, by their ids. */
export async function reachOf(
  { db }: Reading,
  ids: readonly string[],
  day: string,
): Promise<Map<string, Reach>> {
  const roots = new Map(ids.map((id) => [id, bodyRef('partnership', id)]));
  const down = await climb([...roots.values()], async (refs) => {
    const memberships = await membershipsIn({ db }, idsOf('partnership', refs), day);
    return memberships.map((one) => [bodyRef('partnership', one.partnershipId), one.member] as const);
  });
  return new Map(
    [...roots].map(([id, root]) => {
      const refs = reached(down, [root]);
      return [id, { urns: idsOf('school', refs), trusts: idsOf('trust', refs) }];
    }),
  );
}

/** Steps from some bodies, level by level: one question a level, and none twice, whatever circles there are. */
async function climb(
  from: readonly BodyRef[],
  next: (refs: readonly BodyRef[]) => Promise<(readonly [BodyRef, BodyRef])[]>,
): Promise<Steps> {
  const steps = new Map<BodyRef, BodyRef[]>();
  const seen = new Set(from);
  for (let level = [...from]; level.length > 0;) {
    const found = await next(level);
    for (const [one, other] of found) steps.set(one, [...(steps.get(one) ?? []), other]);
    level = [...new Set(found.map(([, other]) => other))].filter((ref) => !seen.has(ref));
    level.forEach((ref) => seen.add(ref));
  }
  return steps;
}

/** Everything that is reached by steps, without where they begin. */
function reached(steps: Steps, from: readonly BodyRef[]): BodyRef[] {
  const seen = new Set<BodyRef>();
  const open = [...from];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop())
    for (const next of steps.get(ref) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  return [...seen];
}
