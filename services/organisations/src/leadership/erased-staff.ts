import { createHmac } from 'node:crypto';
import { ABOUT_HOLDER, ERASED, type StaffMember } from '../return-files/staff-in-files';
import type { ReturnEntry } from '../returns/read-return';
import type { LeadershipPost } from './leadership-kind';

export type StaffEntry = ReturnEntry<LeadershipPost>;

/** What is kept of somebody who was erased: with the key it finds them, and it names nobody. */
export const digestOf = (key: string, { urn, staffId }: StaffMember): string =>
  createHmac('sha256', key).update(`${urn}|${staffId}`).digest('hex');

/** Whom a row is about, a rejected one by what its cells say. */
export function memberIn(entry: StaffEntry): StaffMember | null {
  const { urn, staffId } = 'row' in entry ? entry.row : (entry.cells ?? {});
  return urn && staffId ? { urn: urn.trim(), staffId: staffId.trim() } : null;
}

const NOT_KEPT = { value: null, fix: 'Mend it in your system: of somebody who was erased no more is kept.' };

/** The entry as if its system did not know who holds the post. */
export function withoutHolder(entry: StaffEntry): StaffEntry {
  const cells = blank(entry.cells ?? {}, '');
  if ('row' in entry) {
    const row = { ...blank(entry.row, null), staffId: ERASED };
    return { ...entry, cells, row };
  }
  const about = (column: string | null) => ABOUT_HOLDER.some((one) => one === column);
  const faults = entry.faults.map((fault) => (about(fault.column) ? { ...fault, ...NOT_KEPT } : fault));
  return { ...entry, cells, faults };
}

const blank = <Said extends object>(said: Said, nothing: unknown): Said =>
  Object.fromEntries(
    Object.entries(said).map(([name, value]: [string, unknown]) => [
      name,
      ABOUT_HOLDER.some((one) => one === name) ? nothing : value,
    ]),
  ) as Said;
