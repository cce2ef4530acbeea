import { dayOf } from '@middletier/runtime/day';
import type { Establishment } from '../register/establishment';

/** The kinds of register files that are taken. */
export type FileKind = 'ESTABLISHMENTS' | 'LINKS' | 'GROUPS' | 'GROUP_LINKS' | 'LOCAL_AUTHORITIES';

/** Where a fact of the register came from. */
export interface Source {
  readonly kind: FileKind;
  /** Name of the file, without its folder. */
  readonly file: string | null;
  /** The day the file was made, where its name says so. */
  readonly extracted: string | null;
}

export type Field = keyof Establishment;

/** A field that went from one value to another on a day: the register's own date where it has one, else the day we learnt it. */
export interface FieldChange {
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
  readonly on: string;
}

export type ChangeKind = 'REGISTERED' | 'CHANGED' | 'CLOSED' | 'SUCCEEDED';

/** What a school is known by in other systems. */
export interface SchoolKeys {
  readonly localAuthority: string;
  readonly establishmentNumber: string | null;
  readonly ukprn: string | null;
  readonly trust: string | null;
}

/** The school that took over, and since when. */
export interface Successor {
  readonly urn: string;
  readonly on: string;
  readonly link: string;
}

/** One step of the register, for one school; never altered once written. */
export interface RegisterChange {
  /** 1, 2, 3 … in the order in which the changes were committed. */
  readonly number: number;
  readonly kind: ChangeKind;
  readonly urn: string;
  readonly name: string;
  readonly keys: SchoolKeys;
  readonly at: Date;
  readonly source: Source;
  readonly fields: readonly FieldChange[];
  readonly successor: Successor | null;
}

const EIGHT_DIGITS = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

/** The day in a file's name, as in edubasealldata20250422.csv. */
export function dayInName(file: string): string | null {
  const [, year, month, day] = EIGHT_DIGITS.exec(file) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** The day on which we learnt what a file says: the day it was made, and never a day to come. */
export function learntOn({ extracted }: Source, now: Date): string {
  const today = dayOf(now);
  return extracted !== null && extracted < today ? extracted : today;
}
