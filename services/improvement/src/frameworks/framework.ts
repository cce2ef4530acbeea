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

/** A measure's figures in this range. */
export interface Limit extends Range {
  readonly measure: string;
}

/** Either the last so many periods, or every period of so many years up to the last one, where there are enough. */
export type Span =
  { readonly lastPeriods: number } | { readonly withinYears: number; readonly leastPeriods: number };

/**
 * What sets a floor: that many red signals or more in force; the one that a rule raises; or that in each period of a
 * span a figure out of every list lay within its limit (regulations are written so: this, and one of those, each year).
 */
export type Condition =
  | { readonly redSignals: number }
  | { readonly signal: string }
  | { readonly inEvery: Span; readonly limits: readonly (readonly Limit[])[] };

/** While the condition holds, the category is `floor` or worse. */
export interface Escalation {
  readonly when: Condition;
  readonly floor: string;
}

/** The category for each standards group and capacity to improve. */
export type Matrix = Readonly<Record<StandardsGroup, Readonly<Record<CapacityGrade, string>>>>;

/** How an organisation sorts schools by the support they need (domain.md "Categorisation, the heart"). */
export interface FrameworkDefinition {
  readonly title: string;
  readonly criteria: readonly Criterion[];
  /** From group 1 to group 4. */
  readonly standardsGroups: readonly GroupThreshold[];
  readonly capacityUntilJudged: CapacityGrade;
  readonly matrix: Matrix;
  /** From the best to the worst. */
  readonly categories: readonly Category[];
  readonly escalations: readonly Escalation[];
}

/** A version of a framework with its days: it is never edited, a new version takes its place. */
export interface Framework extends FrameworkDefinition {
  readonly id: string;
  /** Body reference, for example local-authority:990; null for one that is shipped, which all may adopt. */
  readonly owner: string | null;
  readonly version: number;
  /** YYYY-MM-DD; `validTo` is the last day, null while there is none. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A version as it is named where its rules do not matter. */
export type FrameworkName = Pick<Framework, 'id' | 'title' | 'version'>;

/** Rank of a category, 0 being the best; -1 for one that the framework does not have. */
export function rankOf(framework: Pick<Framework, 'categories'>, category: string): number {
  return framework.categories.findIndex(({ id }) => id === category);
}

/** The criteria that are asked of a school of this phase. */
export const criteriaFor = ({ criteria }: FrameworkDefinition, phase: string): readonly Criterion[] =>
  criteria.filter(({ phases }) => phases === null || phases.includes(phase));
