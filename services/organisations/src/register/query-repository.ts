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
  return beginnings.length > 0 ? beginnings.map((words) => ({ words })) : [{ words: { $in: [] } }];
}
