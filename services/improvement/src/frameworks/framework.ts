import type { Range } from '../observations/range';

/** 1 is the best. */
export const STANDARDS_GROUPS = [1, 2, 3, 4] as const;
export type StandardsGroup = (typeof STANDARDS_GROUPS)[number];

/** Capacity to improve; A is the best. */
export const CAPACITY_GRADES = ['A', 'B', 'C', 'D'] as const;
export type CapacityGrade = (typeof CAPACITY_GRADES)[number];

/**
 * What is banded: the figure itself; its distance from the mean of the area, of the country or of similar schools; its
 * change a period over three periods (least squares); or the share of the area's schools that are weaker, in per cent.
 */
export const BASES = [
  'VALUE',
  'GAP_TO_AREA',
  'GAP_TO_NATIONAL',
  'GAP_TO_SIMILAR',
  'TREND',
  'PERCENTILE_IN_AREA',
] as const;
export type Basis = (typeof BASES)[number];

/** Figures in this range earn these points. */
export interface Band extends Range {
  readonly points: number;
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly basis: Basis;
  /** Phases of the register, for example PRIMARY, whose schools it is asked of; null for every school. */
  readonly phases: readonly string[] | null;
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

/** That many red signals or more are in force, or the one that this rule raises. */
export type Condition = { readonly redSignals: number } | { readonly signal: string };

/** While the condition holds, the category is `floor` or worse. */
export interface Escalation {
  readonly when: Condition;
  readonly floor: string;
}

/** The category for each standards group and capacity to improve. */
export type Matrix = Readonly<Record<StandardsGroup, Readonly<Record<CapacityGrade, string>>>>;

/** How an organisation sorts schools by the support they need (domain.md "Categorisation, the heart"). */
export interface Framework {
  readonly id: string;
  readonly title: string;
  /** Body reference, for example local-authority:990; null for one that is shipped, which all may adopt. */
  readonly owner: string | null;
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

/** The criteria that are asked of a school of this phase. */
export const criteriaFor = ({ criteria }: Framework, phase: string): readonly Criterion[] =>
  criteria.filter(({ phases }) => phases === null || phases.includes(phase));
