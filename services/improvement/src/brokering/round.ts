import type { Pair } from '@middletier/runtime/matching/broker';
import type { Judged } from '@middletier/runtime/matching/judge-pair';
import type { Terms } from './terms';

interface Said extends Pair {
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
}

/** A pair that stands: a match that was confirmed, or one that a person put in its place. */
export interface FixedPair extends Said {
  readonly kind: 'CONFIRMED' | 'PINNED';
  /** The pair's reckoning when it was fixed. */
  readonly judged: Judged;
}

/** Brokering of requests with supporters, solved anew around each decision; every version of it is kept. */
export interface Round {
  readonly id: string;
  readonly owner: string;
  readonly terms: Terms;
  readonly state: 'OPEN' | 'CLOSED';
  readonly requests: readonly string[];
  readonly offers: readonly string[];
  readonly fixed: readonly FixedPair[];
  readonly rejected: readonly Said[];
  readonly version: number;
  /** Who made each version, when and of what. */
  readonly versions: readonly RoundVersion[];
}

export interface RoundVersion {
  readonly version: number;
  readonly at: Date;
  readonly by: string;
  readonly what: string;
  readonly matched: number;
  readonly unserved: number;
  /** Points of the matches that were free to choose; no other set has more. */
  readonly value: number;
}

/** What a version of a round says of a request. */
export interface BrokeredOutcome {
  readonly round: string;
  readonly version: number;
  readonly request: string;
  /** Null where nobody serves it. */
  readonly offer: string | null;
  readonly standing: 'PROPOSED' | 'CONFIRMED' | 'PINNED' | 'UNSERVED';
  readonly judged: Judged | null;
  readonly refused: readonly { readonly rule: string; readonly supporters: number }[];
  /** Supporters who would do and whose places are worth more to others; the first fifty. */
  readonly taken: readonly string[];
  readonly sentence: string;
}
