import { groupUid, ukprn } from '../register/gias-cells';
import { code, date, text, urn } from '@middletier/runtime/tabular/cells';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import { kindOf, type GroupMembership, type RegisterGroup } from './group';
import type { GroupColumn, GroupLinkColumn } from './groups-layout';

interface Faulty {
  readonly faults: readonly Fault[];
}

type Told = Pick<RegisterGroup, 'uid'> & Partial<RegisterGroup>;

/** What a row says of an establishment in a group, and of the group. */
export interface GroupLink {
  readonly urn: string;
  readonly joined: string | null;
  readonly group: RegisterGroup;
}

/** A row of the groups file, or every fault in it. */
export function readGroup(cells: Cells<GroupColumn>): RegisterGroup | Faulty {
  const row = new RowReading(cells);
  const group = groupIn(row);
  const provider = row.read('UKPRN', ukprn);
  row.need('Group Name', text);
  if (group === null || row.faults.length > 0) return { faults: row.faults };
  return { ...group, ukprn: provider };
}

/** A row of the group links file, or every fault in it. */
export function readGroupLink(cells: Cells<GroupLinkColumn>): GroupLink | Faulty {
  const row = new RowReading(cells);
  const key = row.need('URN', urn);
  const joined = row.read('Joined date', date);
  const group = groupIn(row as unknown as RowReading<GroupColumn>);
  if (key === null || group === null || row.faults.length > 0) return { faults: row.faults };
  return { urn: key, joined, group };
}

function groupIn(row: RowReading<GroupColumn>): RegisterGroup | null {
  const uid = row.need('Group UID', groupUid);
  const type = row.read('Group Type', text);
  const [opened, incorporated] = [row.read('Open date', date), row.read('Incorporated on (open date)', date)];
  const closedDate = row.read('Closed Date', date);
  const status = row.read('Group Status (code)', text) ?? row.read('Group Status', text);
  if (uid === null) return null;
  return {
    uid,
    groupId: row.read('Group ID', text),
    name: row.read('Group Name', text),
    kind: kindOf(row.read('Group Type (code)', code), type),
    type,
    companiesHouseNumber: row.read('Companies House Number', companyNumber),
    ukprn: null,
    openDate: opened ?? incorporated,
    closedDate,
    isOpen: status === null ? closedDate === null : !/^closed$/i.test(status),
  };
}

/** Eight characters: a spreadsheet takes the noughts off their front. */
const companyNumber = (raw: string) => {
  const read = text(raw);
  return typeof read === 'string' && /^\d{1,7}$/.test(read) ? read.padStart(8, '0') : read;
};

export const membershipOf = ({ urn: school, joined, group }: GroupLink): GroupMembership => ({
  urn: school,
  uid: group.uid,
  kind: group.kind,
  joined,
  left: group.closedDate,
});

/**
 * What is told of a group by a file made on a day, over what was known: an empty cell takes nothing away that another file
 * gave, and an older file fills in what newer ones left open.
 */
export function mergeGroup(stored: RegisterGroup | undefined, told: Told, day: string): RegisterGroup {
  const { toldOn = '', ...known } = stored ?? {};
  const [first, second] = toldOn > day ? [known, told] : [told, known];
  const said = Object.entries(first).filter(([, value]) => value !== null && value !== undefined);
  const merged = { ...told, ...second, ...Object.fromEntries(said) } as RegisterGroup;
  return { ...merged, toldOn: toldOn > day ? toldOn : day };
}
