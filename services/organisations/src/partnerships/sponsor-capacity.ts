import { checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { BodyRef } from '../bodies/body';
import { type Moment } from './partnership';

export interface CapacityEntry {
  /** The day from which it holds. */
  readonly on: string;
  /** Schools it can run well, those it has included. */
  readonly schools: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** How many schools a sponsor says it can run (001, 004: the capacity of chains is strictly limited). */
export interface SponsorCapacity {
  readonly sponsor: BodyRef;
  readonly version: number;
  /** Oldest first, never rewritten. */
  readonly entries: readonly CapacityEntry[];
}

/** A sponsor's capacity on a day, beside what it runs. */
export interface CapacityOnDay extends Pick<CapacityEntry, 'schools'> {
  readonly sponsor: BodyRef;
  readonly version: number;
  readonly since: string;
  /** Schools it runs. */
  readonly has: number;
}

export interface CapacityWanted {
  readonly sponsor: BodyRef;
  /** 0 where nothing was recorded yet. */
  readonly version: number;
  readonly schools: number;
  readonly on: string;
}

/** A sponsor's capacity from a day on. */
export function setCapacity(
  before: SponsorCapacity | null,
  { sponsor, version, schools, on }: CapacityWanted,
  { at, by }: Moment,
): SponsorCapacity {
  checkVersion("the sponsor's capacity", version, before?.version ?? 0);
  checkDay(on, ['input', 'on']);
  if (schools < 0 || schools > 1_000)
    throw new Refusal('BAD_CAPACITY', 'schools must be 0 to 1000.', ['input', 'schools']);
  const last = before?.entries.at(-1);
  if (last && on < last.on)
    throw new Refusal(
      'CHANGE_OUT_OF_ORDER',
      `It was last set as of ${last.on}: give that day or a later one.`,
      ['input', 'on'],
    );
  const entry = { on, schools, recordedAt: at, recordedBy: by };
  return { sponsor, version: version + 1, entries: [...(before?.entries ?? []), entry] };
}

export const capacityOn = (capacity: SponsorCapacity | null, day: string): CapacityEntry | null =>
  capacity?.entries.findLast(({ on }) => on <= day) ?? null;

export interface Taking {
  readonly capacity: CapacityEntry | null;
  /** URNs it runs already. */
  readonly has: ReadonlySet<string>;
  /** URNs that would come. */
  readonly joining: readonly string[];
}

/** A sponsor that has said how many schools it can run takes on no more than that. */
export function refuseOverfull(sponsor: BodyRef, { capacity, has, joining }: Taking, path: Path): void {
  if (!capacity) return;
  const all = new Set([...has, ...joining]).size;
  if (all <= capacity.schools || all === has.size) return;
  throw new Refusal(
    'SPONSOR_FULL',
    `${sponsor} can run ${capacity.schools} schools, has ${has.size}, and would have ${all}. Find another sponsor, or record that it can run more.`,
    path,
  );
}
