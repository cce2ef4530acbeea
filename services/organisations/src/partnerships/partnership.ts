import type { BodyRef } from '../bodies/body';
import { rulesOf, type PartnershipKind } from './kinds';
import type { Period } from '@middletier/runtime/period';

export interface Terms {
  readonly text: string;
  readonly agreedOn: string;
  readonly reviewDue: string | null;
}

/** How the partners will know that it works (001). */
export interface Measure {
  readonly name: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly dueBy: string | null;
}

export interface Share {
  /** Who holds it, as known: "the schools of Hertfordshire". */
  readonly holder: string;
  readonly body: BodyRef | null;
  /** Percent, two decimals. */
  readonly percent: number;
}

export interface LinkAdviser {
  readonly name: string;
  readonly employer: BodyRef | null;
}

/** What may change in a partnership's life. */
export interface PartnershipState {
  readonly name: string;
  readonly hostEmployer: BodyRef | null;
  readonly linkAdviser: LinkAdviser | null;
  readonly aims: readonly string[];
  readonly terms: Terms | null;
  readonly measures: readonly Measure[];
  readonly shares: readonly Share[];
  /** Said of this one; null where its kind and its link adviser decide. */
  readonly challenge: boolean | null;
}

export interface PartnershipVersion {
  readonly version: number;
  /** The day from which it holds. */
  readonly on: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly state: PartnershipState;
}

export interface Partnership extends Period {
  readonly id: string;
  readonly kind: PartnershipKind;
  readonly owner: BodyRef;
  readonly endReason: string | null;
  /** Of the last change, whatever changed. */
  readonly version: number;
  /** Oldest first, never rewritten. */
  readonly versions: readonly PartnershipVersion[];
}

/** A partnership as it was on a day; what hangs on it is shown as at the same day. */
export interface PartnershipOnDay extends Omit<Partnership, 'versions'>, PartnershipState {
  readonly asAt: string;
  readonly versions: readonly PartnershipVersion[];
}

/** Who records something, and when. */
export interface Moment {
  /** YYYY-MM-DD */
  readonly today: string;
  /** UTC, to the millisecond. */
  readonly at: string;
  readonly by: string;
}

/** @returns null before it began */
export function onDay(partnership: Partnership, day: string): PartnershipOnDay | null {
  const held = partnership.versions.findLast(({ on }) => on <= day);
  return held ? { ...partnership, ...held.state, asAt: day } : null;
}

export const latestState = ({ versions }: Partnership): PartnershipState => versions.at(-1)!.state;

/** Whether those in it are challenged from outside: by its kind, by a link adviser, or as it says of itself (001). */
export const bringsChallenge = (
  kind: PartnershipKind,
  { challenge, linkAdviser }: PartnershipState,
): boolean => challenge ?? (rulesOf(kind).challenge || linkAdviser !== null);
