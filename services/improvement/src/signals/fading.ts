import { LEAST_WEIGHT, WEIGHTS } from './rules/soft-kinds';
import type { Severity } from './rules/rule';

const DAY_MS = 86_400_000;

export interface Fading {
  readonly severity: Severity;
  /** YYYY-MM-DD. */
  readonly observedOn: string;
  readonly halfLifeDays: number;
}

/** What a signal weighs at a moment: half as much after each half-life. */
export function weightAt({ severity, observedOn, halfLifeDays }: Fading, now: Date): number {
  const days = Math.max(0, (now.getTime() - Date.parse(observedOn)) / DAY_MS);
  return WEIGHTS[severity] * 2 ** (-days / halfLifeDays);
}

/** The moment from which it weighs less than counts: two half-lives for an amber signal, three for a red one. */
export function lapsesAt({ severity, observedOn, halfLifeDays }: Fading): Date {
  const halfLives = Math.log2(WEIGHTS[severity] / LEAST_WEIGHT);
  return new Date(Date.parse(observedOn) + Math.round(halfLives * halfLifeDays * DAY_MS));
}
