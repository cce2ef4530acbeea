import type { Basis, CapacityGrade, StandardsGroup } from '../frameworks/framework';

/** A measure's figure in one period, for example 2024/25. */
export interface PeriodValue {
  readonly period: string;
  readonly value: number;
}

/** One criterion as it was judged. Percentages and percentage points are rounded to hundredths. */
export interface JudgedCriterion {
  readonly criterion: string;
  readonly title: string;
  readonly measure: string;
  readonly basis: Basis;
  /** In the measure's unit; null where nothing is reported, as are cohort, from, to and weeks. */
  readonly value: number | null;
  /** Mean of `comparatorSchools` other schools, in the measure's unit; null for a basis that needs none. */
  readonly comparator: number | null;
  readonly comparatorSchools: number | null;
  /** `value` less `comparator`: what is banded for a gap. */
  readonly difference: number | null;
  /** The last three periods, oldest first, for basis TREND; null for the others. */
  readonly series: readonly PeriodValue[] | null;
  /** What the band is read from, by the basis; null where there is none. */
  readonly figure: number | null;
  /** Its unit in words, for example "%" or "percentage points". */
  readonly figureUnit: string;
  /** Pupils. */
  readonly cohort: number | null;
  readonly leastCohort: number;
  /** The first and the last Monday, and how many weeks were reported. */
  readonly from: string | null;
  readonly to: string | null;
  readonly weeks: number | null;
  /** The band in words; null when left out. */
  readonly band: string | null;
  /** Null when left out. */
  readonly points: number | null;
  readonly bestPoints: number;
  readonly weight: number;
  /** `points` times `weight`; 0 when left out. */
  readonly weightedPoints: number;
  /** Too few pupils: the points are those the framework lets stand in. */
  readonly standIn: boolean;
  /** Why it does not count; null when it does. */
  readonly leftOutBecause: string | null;
}

/** `judged` is false while the framework's own grade stands in for one that nobody has given yet. */
export interface Capacity {
  readonly grade: CapacityGrade;
  readonly judged: boolean;
}

/** An escalation whose condition holds; it moved the category where that was better than the floor. */
export interface AppliedEscalation {
  readonly condition: string;
  readonly floor: string;
  readonly moved: boolean;
}

/** All that a head needs to redo a categorisation with a pencil (domain.md "Categorisation, the heart"). */
export interface Explanation {
  readonly framework: string;
  readonly frameworkVersion: number;
  readonly criteria: readonly JudgedCriterion[];
  readonly totalPoints: number;
  /** The most the criteria that count could have given. */
  readonly availablePoints: number;
  /** `totalPoints` of `availablePoints`. */
  readonly percent: number;
  readonly group: StandardsGroup;
  /** The percentages that make this group, in words. */
  readonly groupBand: string;
  readonly capacity: Capacity;
  readonly matrixCell: {
    readonly group: StandardsGroup;
    readonly capacity: CapacityGrade;
    readonly category: string;
  };
  /** In the order they were applied: the last that moved the category decides it. */
  readonly escalations: readonly AppliedEscalation[];
}

/** Days of support that go with a category, and their price. */
export interface Support {
  readonly days: number;
  readonly amountPence: number;
}

export interface Categorised {
  readonly category: string;
  readonly standardsGroup: StandardsGroup;
  readonly capacity: Capacity;
  readonly explanation: Explanation;
  readonly support: Support;
}

/** No criterion could be judged on the school's own figures; the sentence says why. */
export interface NotCategorised {
  readonly notCategorised: string;
}

export type Outcome = Categorised | NotCategorised;

/** For instance "94.3 %", or "-0.8 percentage points" for a gap. */
export function figureWords({ figureUnit }: JudgedCriterion, figure: number): string {
  return `${figure} ${figureUnit}`;
}
