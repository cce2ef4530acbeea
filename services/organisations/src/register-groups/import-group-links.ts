import { isDeepStrictEqual } from 'node:util';
import type { Row } from '@middletier/runtime/tabular/row';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { learntOn, type Source } from '../register-history/change';
import { missedBy } from '../register-history/missing';
import { wholesAfter } from '../register-history/taken-wholes';
import { takeRows, type ImportCounts, type ImportListener, type Taken } from '../register/take-entries';
import { WholeFile } from '../register/whole-file';
import { endMemberships } from './end-memberships';
import { followMemberships } from './follow-memberships';
import type { GroupMembership } from './group';
import type { GroupLinkColumn } from './groups-layout';
import { recordGroups } from './import-groups';
import { membershipOf, readGroupLink, type GroupLink } from './read-group';
import { membershipsOfSchools, saveMemberships } from './repository';
import { idOf, isKept, settleMemberships } from './settle-memberships';

const UNNAMED: Source = { kind: 'GROUP_LINKS', file: null, extracted: null };

/**
 * Takes a group links file: the groups it names, who is in them since when, and with it the trust and federation of schools.
 * A membership that is not in the file goes on, unless the file is whole; it ends when the group closes or the school joins
 * another of its kind. What a newer file told, an older one does not overwrite.
 */
export async function importGroupLinks(
  store: Store,
  rows: AsyncIterable<Row<GroupLinkColumn>>,
  listener: ImportListener,
): Promise<ImportCounts> {
  const source = listener.source ?? UNNAMED;
  const file = new WholeFile<GroupLinkColumn>();
  const write = (links: readonly GroupLink[]) => {
    file.tell(links.map((link) => idOf(membershipOf(link))));
    return takeBatch(store, links, source);
  };
  const taking = { read: file.reading('URN', readGroupLink), keyOf: ({ urn }: GroupLink) => urn, write };
  const counts = await takeRows(file.rows(rows), taking, listener);
  return listener.whole ? { ...counts, ended: await endMemberships(store, file, source) } : counts;
}

async function takeBatch(store: Store, links: readonly GroupLink[], source: Source): Promise<Taken> {
  const { fresh, changed } = await store.transact((unit) => record(unit, links, source));
  return { new: fresh, changed, unchanged: links.length - fresh - changed };
}

async function record(
  unit: UnitOfWork,
  links: readonly GroupLink[],
  source: Source,
): Promise<{ fresh: number; changed: number }> {
  const day = learntOn(source, new Date());
  await recordGroups(
    unit,
    links.map(({ group }) => group),
    day,
  );
  const urns = [...new Set(links.map(({ urn }) => urn))];
  const stored = await membershipsOfSchools(unit, urns);
  const wholes = await wholesAfter(unit, 'GROUP_LINKS', day);
  const settled = new Map(
    urns.map((urn) => {
      const kept = stored.get(urn) ?? [];
      const told = links.filter((link) => link.urn === urn).map(membershipOf);
      const missed = missedBy(wholes, urn);
      const said = told.map((one) => ({ ...one, toldOn: day, ...(isKept(one, kept) ? {} : missed) }));
      return [urn, settleMemberships(kept, said)];
    }),
  );
  const written = new Map([...settled].filter(([urn, after]) => !sameAs(stored.get(urn) ?? [], after)));
  await saveMemberships(unit, written);
  await followMemberships(unit, settled, source);
  const moved = [...written].filter(([urn, after]) => !sameAs(plain(stored.get(urn) ?? []), plain(after)));
  const counted = moved.map(([urn, after]) => after.length - (stored.get(urn)?.length ?? 0));
  const fresh = counted.reduce((sum, more) => sum + Math.max(more, 0), 0);
  return { fresh, changed: counted.filter((more) => more <= 0).length };
}

/** Without the day they were told: a newer file that says the same changes nothing. */
const plain = (memberships: readonly GroupMembership[]): GroupMembership[] =>
  memberships.map(({ toldOn: _toldOn, ...membership }) => membership);

const sameAs = (a: readonly GroupMembership[], b: readonly GroupMembership[]): boolean =>
  isDeepStrictEqual(new Set(a), new Set(b));
