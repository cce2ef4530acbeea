import type { Period } from '@middletier/runtime/period';

export type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';

/** A figure that is hoped for or was, in a school year. */
export interface YearValue {
  readonly year: string;
  readonly value: number;
}

/** A line that schools should not be under, from a school year on: floors rise by year (domain.md ground rule 8). */
export interface Benchmark {
  readonly name: string;
  readonly from: string;
  readonly value: number;
}

/** What is measured under a priority. */
export interface PlanMeasure {
  readonly id: string;
  readonly title: string;
  /** The measure of the catalogue it is read from; null for one whose figures are recorded in the plan alone. */
  readonly measure: string | null;
  readonly direction: Direction;
  /** Fewer pupils than these, and a school's figure is not held against the benchmark. */
  readonly leastCohort: number;
  /** Of the area. */
  readonly baseline: YearValue;
  readonly milestones: readonly YearValue[];
  readonly target: YearValue;
  readonly benchmarks: readonly Benchmark[];
}

export interface Priority {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Words by which training for it is found, for example mathematics and new-arrivals. */
  readonly subjects: readonly string[];
  readonly themes: readonly string[];
  readonly measures: readonly PlanMeasure[];
}

/** Which schools it is for: those of authorities, of some phases (none: of all), and those that are named. */
export interface PlanArea {
  readonly authorities: readonly string[];
  readonly phases: readonly string[];
  readonly urns: readonly string[];
}

export interface Content extends Period {
  readonly name: string;
  readonly area: PlanArea;
  readonly priorities: readonly Priority[];
}

export interface PlanVersion extends Content {
  readonly number: number;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly reason: string;
}

/** A plan for an area (domain.md L1); its owner is an authority or a partnership. */
export interface AreaPlan {
  readonly id: string;
  readonly owner: string;
  /** Oldest first, never rewritten. */
  readonly versions: readonly PlanVersion[];
}

/** A plan as one of its versions has it. */
export interface PlanAsOf {
  readonly plan: AreaPlan;
  readonly content: PlanVersion;
}

/** The version asked for, else the last; null where there is none. */
export function versionOf(plan: AreaPlan, number: number | null): PlanAsOf | null {
  const content = number === null ? plan.versions.at(-1) : plan.versions[number - 1];
  return content ? { plan, content } : null;
}

export const latestOf = (plan: AreaPlan): PlanVersion => plan.versions.at(-1)!;

interface Placed {
  readonly urn: string;
  readonly phase: string;
  readonly localAuthority: string;
}

export const covers = (area: PlanArea, { urn, phase, localAuthority }: Placed): boolean =>
  area.urns.includes(urn) ||
  (area.authorities.includes(localAuthority) && (area.phases.length === 0 || area.phases.includes(phase)));
