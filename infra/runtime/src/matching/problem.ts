/** A supporter who may serve a request, and what it is worth. */
export interface Option {
  /** Place of the supporter in `Problem.supporters`. */
  readonly supporter: number;
  /** Whole, above 0. */
  readonly points: number;
}

/** A request with those who may serve it, each supporter once: one of them serves it, or nobody does. */
export interface Demand {
  readonly options: readonly Option[];
}

/**
 * A supporter's places, each with the whole points that it costs to fill it once those before it are full: 0, 50, 100 lets
 * three be served and shares the load out. Never falling.
 */
export type Places = readonly number[];

export interface Problem {
  readonly demands: readonly Demand[];
  readonly supporters: readonly Places[];
}

export interface Solution {
  /** The option of each demand; null where nobody serves it. */
  readonly chosen: readonly (Option | null)[];
  /** Points of the options chosen, less those of the places filled. */
  readonly value: number;
}
