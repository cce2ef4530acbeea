import type { MeasureId } from '../observations/measures';
import type { Range } from '../observations/range';

/** 1 is the best. */
export const STANDARDS_GROUPS = [1, 2, 3, 4] as const;
export type StandardsGroup = (typeof STANDARDS_GROUPS)[number];

/** Capacity to improve; A is the best. */
export const CAPACITY_GRADES = ['A', 'B', 'C', 'D'] as const;
export type CapacityGrade = (typeof CAPACITY_GRADES)[number];

/** VALUE bands the figure itself (percent); GAP_TO_AREA its distance from the area mean (percentage points). */
export type Basis = 'VALUE' | 'GAP_TO_AREA';

/** Figures in this range earn these points. */
export interface Band extends Range {
  readonly points: number;
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly measure: MeasureId;
  readonly basis: Basis;
  /** From the lowest figures to the highest, without a gap. */
  readonly bands: readonly Band[];
  readonly weight: number;
  /** The fewest pupils it can be judged on (domain.md ground rule 6)... */
  readonly leastCohort: number;
  /** ...and what happens with fewer: it does not count at all, or these points stand in. */
  readonly withFewer: 'LEAVE_OUT' | { readonly points: number };
}

/** The group that a percentage of the available points reaches: `fromPercent` belongs to it. */
export interface GroupThreshold {
  readonly group: StandardsGroup;
  readonly fromPercent: number;
}

export interface Category {
  readonly id: string;
  /** Days in a school year, each at `dayRatePence`. */
  readonly support: { readonly days: number; readonly dayRatePence: number };
}

/** While that many red signals or more are in force, the category is `floor` or worse. */
export interface Escalation {
  readonly when: { readonly redSignals: number };
  readonly floor: string;
}

/** The category for each standards group and capacity to improve. */
export type Matrix = Readonly<Record<StandardsGroup, Readonly<Record<CapacityGrade, string>>>>;

/** How one kind of organisation sorts schools by the support they need (domain.md "Categorisation, the heart"). */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly ownerKind: 'LOCAL_AUTHORITY';
  readonly version: number;
  /** ISO dates; `validTo` is the last day, null while there is none. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly criteria: readonly Criterion[];
  /** From group 1 to group 4. */
  readonly standardsGroups: readonly GroupThreshold[];
  readonly capacityUntilJudged: CapacityGrade;
  readonly matrix: Matrix;
  /** From the best to the worst. */
  readonly categories: readonly Category[];
  readonly escalations: readonly Escalation[];
}

/** Rank of a category, 0 being the best; -1 for one that the framework does not have. */
export function rankOf(framework: Framework, category: string): number {
  return framework.categories.findIndex(({ id }) => id === category);
}
