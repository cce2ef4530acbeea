import type { PageArguments } from '@middletier/runtime/connection';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { bodyRef, type BodyRef } from '../bodies/body';
import type { HeadshipOnDay } from './executive-headship';
import type { PartnershipKind } from './kinds';
import {
  loadCapacities,
  loadHeadshipsIn,
  loadHeadshipsOver,
  type HeadshipLoader,
} from './leadership-repository';
import { seenOn, type MembershipOnDay } from './membership';
import {
  loadMemberships,
  partnershipsWith,
  readMembers,
  type MembershipPage,
  type MembersQuery,
} from './membership-repository';
import { sponsoredSchools } from './members-on-day';
import { onDay, type PartnershipOnDay } from './partnership';
import { holdsOn } from '@middletier/runtime/period';
import { loadPartnerships, readPartnerships, type PartnershipPage } from './repository';
import { capacityOn, type CapacityOnDay } from './sponsor-capacity';

export interface PartnershipFilter {
  readonly kinds?: readonly PartnershipKind[] | null;
  readonly owner?: BodyRef | null;
  readonly member?: BodyRef | null;
  readonly localAuthority?: string | null;
}

/** Partnerships and memberships as a request reads them. */
export interface Partnerships {
  /** As it was on a day; null before it began. */
  one(id: string, day: string): Promise<PartnershipOnDay | null>;
  page(query: { filter: PartnershipFilter; openOn: string }, page: PageArguments): Promise<PartnershipPage>;
  /** What a body is in on a day. */
  membershipsOf(ref: BodyRef, day: string): Promise<MembershipOnDay[]>;
  /** All that a body ever was in, in the order they began, seen on a day. */
  everyMembershipOf(ref: BodyRef, day: string): Promise<MembershipOnDay[]>;
  members(query: MembersQuery, page: PageArguments): Promise<MembershipPage>;
  executiveHeadOf(urn: string, day: string): Promise<HeadshipOnDay | null>;
  executiveHeadsIn(partnershipId: string, day: string): Promise<HeadshipOnDay[]>;
  /** Null where the sponsor never said. */
  capacityOf(sponsor: BodyRef, day: string): Promise<CapacityOnDay | null>;
}

export function openPartnerships(db: Db): Partnerships {
  const [partnerships, memberships] = [loadPartnerships(db), loadMemberships(db)];
  const [over, within] = [loadHeadshipsOver(db), loadHeadshipsIn(db)];
  return {
    one: async (id, day) => {
      const partnership = await partnerships.load(id);
      return partnership && onDay(partnership, day);
    },
    page: (query, page) => pageOf(db, query, page),
    membershipsOf: async (ref, day) =>
      (await memberships.load(ref)).filter((one) => holdsOn(one, day)).map((one) => seenOn(one, day)),
    everyMembershipOf: async (ref, day) => (await memberships.load(ref)).map((one) => seenOn(one, day)),
    members: (query, page) => readMembers(db, query, page),
    executiveHeadOf: async (urn, day) => (await headshipsOn(over, urn, day))[0] ?? null,
    executiveHeadsIn: (id, day) => headshipsOn(within, id, day),
    capacityOf: openCapacities(db),
  };
}

async function headshipsOn(loader: HeadshipLoader, key: string, day: string): Promise<HeadshipOnDay[]> {
  const all = await loader.load(key);
  return all.filter((post) => holdsOn(post, day)).map((post) => ({ ...post, asAt: day }));
}

function openCapacities(db: Db): Partnerships['capacityOf'] {
  const capacities = loadCapacities(db);
  const sponsored = new Map<string, DataLoader<BodyRef, number>>();
  const countOn = (day: string) => {
    const loader =
      sponsored.get(day) ??
      new DataLoader<BodyRef, number>(async (refs) => {
        const run = await sponsoredSchools({ db }, refs, day);
        return refs.map((ref) => run.get(ref)!.size);
      });
    sponsored.set(day, loader);
    return loader;
  };
  return async (sponsor, day) => {
    const capacity = await capacities.load(sponsor);
    const entry = capacityOn(capacity, day);
    if (!capacity || !entry) return null;
    const has = await countOn(day).load(sponsor);
    return { sponsor, version: capacity.version, schools: entry.schools, since: entry.on, has };
  };
}

async function pageOf(
  db: Db,
  { filter, openOn }: { filter: PartnershipFilter; openOn: string },
  page: PageArguments,
): Promise<PartnershipPage> {
  const { kinds = null, owner = null, member, localAuthority } = filter;
  const withMember = member ? await partnershipsWith(db, { member, day: openOn }) : null;
  const inArea = localAuthority ? await partnershipsWith(db, { localAuthority, day: openOn }) : null;
  const orOwner = localAuthority ? bodyRef('local-authority', localAuthority) : null;
  return readPartnerships(db, { kinds, owner, withMember, inArea, orOwner, openOn }, page);
}
