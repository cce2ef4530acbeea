import type { PageArguments } from '@middletier/runtime/connection';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { GroupKind, GroupMembership, RegisterGroup } from './group';
import {
  findGroups,
  membershipsOfSchools,
  pageOfGroups,
  pageOfMembers,
  type GroupMembershipPage,
  type GroupPage,
} from './repository';

/** The register's groups, as a request reads them. */
export interface RegisterGroups {
  readonly groups: DataLoader<string, RegisterGroup | null>;
  /** By URN, those that ended too. */
  readonly memberships: DataLoader<string, readonly GroupMembership[]>;
  page(kinds: readonly GroupKind[] | null, page: PageArguments): Promise<GroupPage>;
  members(
    of: { readonly uid: string; readonly day: string },
    page: PageArguments,
  ): Promise<GroupMembershipPage>;
}

export const openRegisterGroups = (db: Db): RegisterGroups => ({
  groups: new DataLoader(async (uids) => {
    const found = await findGroups({ db }, uids);
    return uids.map((uid) => found.get(uid) ?? null);
  }),
  memberships: new DataLoader(async (urns) => {
    const found = await membershipsOfSchools({ db }, urns);
    return urns.map((urn) => found.get(urn) ?? []);
  }),
  page: (kinds, page) => pageOfGroups(db, kinds, page),
  members: (of, page) => pageOfMembers(db, of, page),
});
