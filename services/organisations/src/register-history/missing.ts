import { dayBefore } from '@middletier/runtime/period';

/** That whole files did not have something any more: since the day of the first, until the day of one that has it again. */
export interface Missing {
  readonly since: string;
  /** The file that it was missing from. */
  readonly file: string | null;
  readonly until: string | null;
}

/** What is kept of how a link or a membership was told. */
export interface Telling {
  /** The day the newest file was made that told it. */
  readonly toldOn?: string;
  readonly missing?: readonly Missing[];
}

/** A file that was taken for the whole of its kind. */
export interface WholeTaken {
  /** The day it was made. */
  readonly on: string;
  readonly file: string | null;
  /** Schools of which a row could not be read: it does not say what they lack. */
  readonly unread: readonly string[];
}

/**
 * What is first told by a file made before whole ones that lack it: it was there on that day, and went missing with the first
 * of them. `wholes` are those made after that day, the oldest first.
 */
export function missedBy(wholes: readonly WholeTaken[], urn: string): Pick<Telling, 'missing'> {
  const first = wholes.find(({ unread }) => !unread.includes(urn));
  return first ? { missing: [{ since: first.on, file: first.file, until: null }] } : {};
}

export const isThere = ({ missing = [] }: Telling, day: string): boolean =>
  !missing.some(({ since, until }) => since <= day && (until === null || day < until));

/** The last day before it went missing; null where it is there. */
export function lastThere({ missing = [] }: Telling): string | null {
  const open = missing.find(({ until }) => until === null);
  return open ? dayBefore(open.since) : null;
}

/** True where a file made on a day has less to say of it than one that told it before. */
export const isOutdated = ({ toldOn = '' }: Telling, day: string): boolean => toldOn > day;

/** Told by a file of a day: it is there again where it went missing before. An older file adds nothing. */
export function toldAgain({ toldOn, missing }: Telling, day: string): Telling {
  const on = toldOn !== undefined && toldOn > day ? toldOn : day;
  const back = missing?.map((one) => (one.until === null && one.since <= day ? { ...one, until: day } : one));
  return { toldOn: on, ...(back ? { missing: back } : {}) };
}

/** As the store asks for what is there on a day. */
export const thereOn = (day: string) => ({
  missing: {
    $not: { $elemMatch: { since: { $lte: day }, $or: [{ until: null }, { until: { $gt: day } }] } },
  },
});
