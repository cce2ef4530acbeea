/** What the simulation runs on: numbers alone, so that a thousand runs are a matter of seconds. */
export interface Model {
  readonly posts: number;
  readonly years: number;
  /** Chance of leaving in each year in post, as thresholds: `tenures` for each group of role and phase. */
  readonly leaving: Uint32Array;
  readonly tenures: number;
  readonly group: Uint8Array;
  /** Whole years that the holder has been in post; 255 where nobody is. */
  readonly tenure: Uint8Array;
  /** The year (0 the first) in which the holder leaves for certain; 255 where that is not known. */
  readonly ends: Uint8Array;
  /** Chance of leaving that is added in a year because of a window of retirement, as thresholds: `years` for each post. */
  readonly retires: Uint32Array;
  /** The year from which there is no such post any more; 255 for ever. */
  readonly gone: Uint8Array;
  /** 1 for a post that is counted, 0 for one that only takes candidates away from others. */
  readonly counted: Uint8Array;
  /** Candidates near each post, the first choice first: `near[nearFrom[p]]` to `near[nearFrom[p + 1] - 1]`. */
  readonly near: Uint32Array;
  readonly nearFrom: Uint32Array;
  readonly candidates: number;
  /** The year from which a candidate can be appointed; 255 for never. */
  readonly readyFrom: Uint8Array;
  /** Chance that a candidate is lost in a year, as a threshold. */
  readonly lost: number;
  /** Chance that a vacancy with no candidate near is filled from outside within the year, as a threshold. */
  readonly outside: number;
}

export const NEVER = 255;

/** Counts of some runs; those of further runs are added to them, in whatever order. */
export interface Tally {
  readonly runs: number;
  /** By post: runs in which it was vacated, and in which it was without a holder at the end of a year, at least once. */
  readonly vacated: Uint32Array;
  readonly unfilled: Uint32Array;
  /** By run and year, of posts that are counted: `run * years + year`. */
  readonly vacancies: Uint32Array;
  readonly leftOpen: Uint32Array;
}
