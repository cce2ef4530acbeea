import { dayOf } from '@middletier/runtime/day';
import { isDeepStrictEqual } from 'node:util';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Source } from '../register-history/change';
import { changeSchools, type Edit } from '../register/change-schools';
import { knownSchools } from '../register/known-schools';
import type { School } from '../register/school';
import { takeRows, type ImportCounts, type ImportListener, type Taken } from '../register/take-entries';
import type { Row } from '@middletier/runtime/tabular/row';
import { exclusiveFamily, type GroupMembership, type RegisterGroup } from './group';
import type { GroupLinkColumn } from './groups-layout';
import { recordGroups } from './import-groups';
import { membershipOf, readGroupLink, type GroupLink } from './read-group';
import { findGroups, membershipsOfSchools, saveMemberships } from './repository';
import { isMember, settleMemberships } from './settle-memberships';

const UNNAMED: Source = { kind: 'GROUP_LINKS', file: null, extracted: null };

/**
 * Takes a group links file: the groups it names, who is in them since when, and with it the trust and federation of schools.
 * A membership that is not in the file goes on; it ends when the group closes or the school joins another of its kind.
 */
export const importGroupLinks = (
  store: Store,
  rows: AsyncIterable<Row<GroupLinkColumn>>,
  listener: ImportListener,
): Promise<ImportCounts> =>
  takeRows(
    rows,
    {
      ...{ read: readGroupLink, keyOf: ({ urn }: GroupLink) => urn },
      write: (links) => takeBatch(store, links, listener.source ?? UNNAMED),
    },
    listener,
  );

async function takeBatch(store: Store, links: readonly GroupLink[], source: Source): Promise<Taken> {
  const { fresh, changed } = await store.transact((unit) => record(unit, links, source));
  return { new: fresh, changed, unchanged: links.length - fresh - changed };
}

async function record(
  unit: UnitOfWork,
  links: readonly GroupLink[],
  source: Source,
): Promise<{ fresh: number; changed: number }> {
  await recordGroups(
    unit,
    links.map(({ group }) => group),
  );
  const urns = [...new Set(links.map(({ urn }) => urn))];
  const stored = await membershipsOfSchools(unit, urns);
  const settled = new Map(
    urns.map((urn) => {
      const told = links.filter((link) => link.urn === urn).map(membershipOf);
      return [urn, settleMemberships(stored.get(urn) ?? [], told)];
    }),
  );
  const moved = new Map([...settled].filter(([urn, after]) => !sameAs(stored.get(urn) ?? [], after)));
  await saveMemberships(unit, moved);
  await followMemberships(unit, settled, source);
  const counted = [...moved].map(([urn, after]) => after.length - (stored.get(urn)?.length ?? 0));
  const fresh = counted.reduce((sum, more) => sum + Math.max(more, 0), 0);
  return { fresh, changed: counted.filter((more) => more <= 0).length };
}

const sameAs = (a: readonly GroupMembership[], b: readonly GroupMembership[]): boolean =>
  isDeepStrictEqual(new Set(a), new Set(b));

/** A school's trust and federation are those of its memberships today. */
async function followMemberships(
  unit: UnitOfWork,
  settled: ReadonlyMap<string, readonly GroupMembership[]>,
  source: Source,
): Promise<void> {
  const today = dayOf(new Date());
  const current = [...settled.values()].flat().filter((membership) => isMember(membership, today));
  const groups = await findGroups(
    unit,
    current.map(({ uid }) => uid),
  );
  const schools = await knownSchools(unit, [...settled.keys()]);
  const edits = [...schools.values()].flatMap((school) =>
    editOf(
      school,
      current.filter(({ urn }) => urn === school.urn),
      groups,
    ),
  );
  await changeSchools(unit, edits, source);
}

function editOf(
  school: School,
  current: readonly GroupMembership[],
  groups: ReadonlyMap<string, RegisterGroup>,
): Edit[] {
  const { urn, updatedAt: _updatedAt, ...before } = school;
  const edit = {
    after: before,
    fields: [] as ('trust' | 'federation')[],
    days: {} as Record<string, string>,
  };
  for (const [family, field] of [
    ['TRUST', 'trust'],
    ['FEDERATION', 'federation'],
  ] as const) {
    const membership = current.findLast(({ kind }) => exclusiveFamily(kind) === family);
    if (!membership || membership.uid === school[field]?.uid) continue;
    edit.after = {
      ...edit.after,
      [field]: { uid: membership.uid, name: groups.get(membership.uid)?.name ?? null },
    };
    edit.fields.push(field);
    if (membership.joined !== null) edit.days[field] = membership.joined;
  }
  return edit.fields.length === 0 ? [] : [{ urn, before: school, ...edit }];
}
