import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { learntOn, type Source } from '../register-history/change';
import { isOutdated } from '../register-history/missing';
import { keepWhole } from '../register-history/taken-wholes';
import { endUntold, type WholeFile } from '../register/whole-file';
import { followMemberships } from './follow-memberships';
import type { GroupMembership } from './group';
import type { GroupLinkColumn } from './groups-layout';
import { countMemberships, membershipsOfSchools, membershipsToldBy, saveMemberships } from './repository';
import { idOf, isMember } from './settle-memberships';

/** Ends memberships of which a whole file says nothing, and with them the trust or federation of their schools. */
export async function endMemberships(
  store: Store,
  file: WholeFile<GroupLinkColumn>,
  source: Source,
): Promise<number> {
  const day = learntOn(source, new Date());
  file.requireWhole(await countMemberships(store, day));
  const isTold = (one: GroupMembership) => file.tells(one.urn, idOf(one), idOf({ ...one, joined: null }));
  const ended = await endUntold(membershipsToldBy(store, day), isTold, (gone) =>
    store.transact((unit) => endSome(unit, new Set(gone.map(idOf)), { gone, source, day })),
  );
  const taken = { on: day, file: source.file, unread: file.unreadSchools };
  await store.transact((unit) => keepWhole(unit, 'GROUP_LINKS', taken));
  return ended;
}

interface Ending {
  readonly gone: readonly GroupMembership[];
  readonly source: Source;
  readonly day: string;
}

async function endSome(
  unit: UnitOfWork,
  ids: ReadonlySet<string>,
  { gone, source, day }: Ending,
): Promise<void> {
  const stored = await membershipsOfSchools(unit, [...new Set(gone.map(({ urn }) => urn))]);
  const end = (one: GroupMembership): GroupMembership =>
    ids.has(idOf(one)) && isMember(one, day) && !isOutdated(one, day)
      ? { ...one, missing: [...(one.missing ?? []), { since: day, file: source.file, until: null }] }
      : one;
  const ended = new Map([...stored].map(([urn, all]) => [urn, all.map(end)]));
  await saveMemberships(unit, ended);
  await followMemberships(unit, ended, source);
}
