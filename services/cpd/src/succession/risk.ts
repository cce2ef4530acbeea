import type { Forecast, Simulating } from './forecast';
import type { Known } from './what-if';

/** An answer on succession with what it was reckoned from, so that a change can be tried on the same. */
export interface SuccessionRisk {
  readonly known: Known;
  readonly simulating: Simulating;
  readonly withIntentions: boolean;
  readonly base: Forecast;
}
