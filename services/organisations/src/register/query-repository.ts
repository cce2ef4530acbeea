import type { Document, Filter } from 'mongodb';
import { beginningsOf } from './school';
import { momentAsked, OPEN, outwardPattern, type SchoolFilter } from './school-filter';
import type { SchoolRow, VersionRow } from './school-row';

/** Those whose present state stood on a day already. */
export const standing = (filter: SchoolFilter, day: string): Filter<SchoolRow> => ({
  $and: [{ since: { $lte: day } }, existing(day), toQuery(filter)],
});

export const over = (filter: SchoolFilter, day: string): Filter<VersionRow> => ({
  $and: [{ from: { $lte: day }, to: { $gt: day } }, existing(day), toQuery(filter, 'urn')],
});

const existing = (day: string): Document => ({
  $or: [{ openDate: null }, { openDate: { $lte: day } }, { status: 'PROPOSED_TO_OPEN' }],
});

const LISTS = {
  phases: 'phase',
  localAuthorities: 'localAuthority.code',
  trusts: 'trust.uid',
  types: 'type.code',
  typeGroups: 'typeGroup.code',
  regions: 'region.code',
} as const;

/** What narrows a list, as a query; near is not in it. */
export function toQuery(filter: SchoolFilter, key: '_id' | 'urn' = '_id'): Filter<SchoolRow> {
  const { name, statuses, urns, postcodeArea, changedSince } = filter;
  const lists = Object.entries(LISTS).flatMap(([list, field]) => {
    const wanted = filter[list as keyof typeof LISTS];
    return wanted ? [[field, { $in: [...wanted] }]] : [];
  });
  return {
    status: { $in: [...(statuses ?? OPEN)] },
    ...(Object.fromEntries(lists) as Filter<SchoolRow>),
    ...(urns ? { [key]: { $in: [...urns] } } : {}),
    ...(postcodeArea ? { outward: outwardPattern(postcodeArea) } : {}),
    ...(changedSince ? { updatedAt: { $gt: momentAsked(changedSince) } } : {}),
    ...(name?.trim() ? { $and: withName(name) } : {}),
  };
}

function withName(name: string): Filter<SchoolRow>[] {
  const beginnings = beginningsOf(name);
  // Nothing but punctuation is the name of no school.
  return beginnings.length > 0
    ? beginnings.map((ways) => ({ words: { $in: ways } }))
    : [{ words: { $in: [] } }];
}

/** What a name is looked for in. */
export const NAME_INDEX = { words: 1, status: 1 } as const;

/** What leaves fewer schools than a name does. */
const NARROWER = ['urns', 'localAuthorities', 'trusts', 'postcodeArea', 'near', 'nearSchool'] as const;

const NO_SUCH_INDEX = 2;

/**
 * Counts schools by name. Of its own accord the planner keeps one plan for all names, and looks for "college" first because
 * "mary" stood there in the search before; told the index, it finds out each time which word fewest schools have.
 */
export async function byRarestWord<Answer>(
  filter: SchoolFilter,
  count: (by: { readonly hint?: typeof NAME_INDEX }) => Promise<Answer>,
): Promise<Answer> {
  if (!filter.name?.trim() || NARROWER.some((list) => filter[list] != null)) return count({});
  return count({ hint: NAME_INDEX }).catch((error: unknown) => {
    // A first import makes the indexes when it is through; one that was cut off leaves them to the next start.
    if ((error as { code?: unknown }).code === NO_SUCH_INDEX) return count({});
    throw error;
  });
}
