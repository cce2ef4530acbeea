import type { Connection } from '@middletier/runtime/connection';
import type { Addressed } from './addressing';

/** Where a policy can be read in its own words. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
}

/** What one version of a briefing says. */
export interface BriefingText {
  readonly title: string;
  /** What the policy means for the schools addressed: plain words, not the policy itself. */
  readonly meaning: string;
  readonly source: Source;
  /** The day it applies from, YYYY-MM-DD. */
  readonly from: string;
  /** The last day to acknowledge it in time; null where it need not be acknowledged. */
  readonly acknowledgeBy: string | null;
}

/** Far enough away to stand for "until something comes instead". */
export const OPEN_END = '9999-12-31';

/**
 * One version of a briefing (domain.md R5). A version is in force from `inForceFrom` up to the day before
 * `supersededFrom`; a withdrawal is a version too, so that those who read the feed hear of it.
 */
export interface Briefing extends BriefingText, Addressed {
  readonly id: string;
  readonly version: number;
  readonly withdrawn: boolean;
  /** The day schools see it: the day it was issued, or `from` where that is later. */
  readonly inForceFrom: string;
  readonly supersededFrom: string;
  /** Place among all versions ever issued. */
  readonly sequence: number;
  readonly issuedAt: Date;
  readonly issuedBy: string;
}

export type BriefingPage = Connection<Briefing>;

export type BriefingState = 'SCHEDULED' | 'IN_FORCE' | 'SUPERSEDED' | 'WITHDRAWN';

export function stateOf(briefing: Briefing, day: string): BriefingState {
  const { inForceFrom, supersededFrom, withdrawn } = briefing;
  if (supersededFrom <= day || supersededFrom <= inForceFrom) return 'SUPERSEDED';
  if (day < inForceFrom) return 'SCHEDULED';
  return withdrawn ? 'WITHDRAWN' : 'IN_FORCE';
}

/** True where the version's day to acknowledge it has passed. */
export const isOverdue = (briefing: Briefing, day: string): boolean =>
  briefing.acknowledgeBy !== null && briefing.acknowledgeBy < day && stateOf(briefing, day) === 'IN_FORCE';

/** All versions of a briefing with one more; those before it end where it begins, and what they said stays. */
export const supersede = (versions: readonly Briefing[], next: Briefing): Briefing[] => [
  ...versions.map((version) =>
    version.supersededFrom > next.inForceFrom ? { ...version, supersededFrom: next.inForceFrom } : version,
  ),
  next,
];

/** The version that schools have on a day; null where they have none. */
export const versionInForce = (versions: readonly Briefing[], day: string): Briefing | null =>
  versions.find((version) => stateOf(version, day) === 'IN_FORCE') ?? null;
