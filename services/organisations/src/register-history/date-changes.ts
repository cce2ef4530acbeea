import { dayAfter } from '@middletier/runtime/period';
import type { Establishment } from '../register/establishment';
import type { Field, FieldChange } from './change';

/** What is known of the days on which fields change. */
export interface Days {
  /** The day we learnt it, YYYY-MM-DD. */
  readonly learnt: string;
  /** Changes of the same school before, oldest first. */
  readonly earlier: readonly FieldChange[];
  /** Days that the file gives for single fields. */
  readonly given?: Partial<Record<Field, string>>;
}

interface Step {
  readonly before: Establishment;
  readonly after: Establishment;
  readonly fields: readonly Field[];
}

/**
 * Gives each changed field its day: the register's own where it has one (a school closes after its closing day and opens on
 * its opening day), else the day we learnt it. No day lies in the future, nor before the same field's last change: history is
 * added to, never rewritten, and what it ends with is what stands now.
 */
export function dateChanges({ before, after, fields }: Step, days: Days): FieldChange[] {
  const registers = { ...statusDays(before, after, fields), ...days.given };
  const last = new Map(days.earlier.map(({ field, on }) => [field, on]));
  return fields.map((field) => {
    const day = earliest(registers[field] ?? days.learnt, days.learnt);
    const on = latest(day, last.get(field) ?? '');
    return { field, before: before[field], after: after[field], on };
  });
}

/** A school that is closed when we first hear of it was open before, where the register knows until when. */
export function openedBefore(school: Establishment, learnt: string): FieldChange[] {
  const { status, closeDate } = school;
  if (status !== 'CLOSED' || closeDate === null || closeDate >= learnt) return [];
  const on = dayAfter(closeDate);
  return [
    { field: 'status', before: 'OPEN', after: 'CLOSED', on },
    { field: 'closeDate', before: null, after: closeDate, on },
  ];
}

function statusDays(
  before: Establishment,
  { status, openDate, closeDate }: Establishment,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  if (!fields.includes('status')) return {};
  if (status === 'CLOSED' && closeDate !== null) {
    const on = dayAfter(closeDate);
    return { status: on, closeDate: on };
  }
  const opens = before.status === 'PROPOSED_TO_OPEN' && openDate !== null;
  return opens ? { status: openDate } : {};
}

const earliest = (a: string, b: string): string => (a < b ? a : b);
const latest = (a: string, b: string): string => (a > b ? a : b);
