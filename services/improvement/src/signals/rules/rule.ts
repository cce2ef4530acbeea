import type { Basis } from '../../frameworks/framework';
import type { Range } from '../../observations/range';

export type Severity = 'AMBER' | 'RED';

/** Figures below a threshold, or from a threshold on: up to `below`, where a graver rule takes over. */
export type Danger =
  { readonly from: null; readonly below: number } | { readonly from: number; readonly below: number | null };

/**
 * What of an observation is looked at. The bases of a framework mean what they mean there; beside them FALL, in percentage
 * points, from the earlier half of the weeks to the later one; RISE, the latest period less the one before, in the
 * measure's unit; FALL_IN_PERCENT, from the highest of the last `periods` to the latest, as a percentage of that highest.
 */
export type Figure = Basis | 'FALL' | 'RISE' | 'FALL_IN_PERCENT';

/** A signal is in force while the figure lies in the range (its `from` included, its `below` not). */
export interface SignalRule {
  readonly id: string;
  readonly title: string;
  /** A measure of the catalogue; a rule over one that nobody reports raises nothing. */
  readonly measure: string;
  readonly figure: Figure;
  readonly range: Danger & Range;
  readonly severity: Severity;
  /** The fewest pupils; a smaller school raises no such signal (domain.md ground rule 6). 0 where size does not matter. */
  readonly leastCohort: number;
  /** For FALL_IN_PERCENT: how many periods are looked at. */
  readonly periods?: number;
}
