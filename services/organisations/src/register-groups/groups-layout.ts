import type { Layout } from '@middletier/runtime/tabular/layout';

const GROUP_COLUMNS = [
  'Group UID',
  'Group ID',
  'Group Name',
  'Companies House Number',
  'Group Type (code)',
  'Group Type',
  'Closed Date',
  'Open date',
  'Incorporated on (open date)',
  'Group Status (code)',
  'Group Status',
] as const;

// The head of a group is not read, nor is its address: people are cpd's to know, and nobody asks for the other.
export type GroupColumn = (typeof GROUP_COLUMNS)[number] | 'UKPRN';
export type GroupLinkColumn = (typeof GROUP_COLUMNS)[number] | 'URN' | 'Joined date';

/** GIAS's download of groups (allgroupsdata). */
export const GIAS_GROUPS: Layout<GroupColumn> = {
  title: 'a GIAS groups file',
  columns: asNamed([...GROUP_COLUMNS, 'UKPRN']),
  required: [['Group UID'], ['Group Name'], ['Group Type (code)', 'Group Type']],
};

/** GIAS's download of the establishments in groups (grouplinks, alllinksdata). */
export const GIAS_GROUP_LINKS: Layout<GroupLinkColumn> = {
  title: 'a GIAS group links file',
  columns: asNamed([...GROUP_COLUMNS, 'URN', 'Joined date']),
  required: [['URN'], ['Group UID'], ['Joined date']],
};

function asNamed<Column extends string>(columns: readonly Column[]): Record<Column, readonly string[]> {
  const named: Partial<Record<Column, readonly string[]>> = {};
  for (const column of columns) named[column] = [column];
  return named as Record<Column, readonly string[]>;
}
