/** Kebab-case, as in the catalogue. */
export type MeasureId = string;

export type MeasureUnit = 'PERCENT' | 'SCORE' | 'GRADE' | 'COUNT' | 'RATIO' | 'DAYS';

export type MeasureDirection = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEITHER';

/** Where figures come from. */
export type MeasureSource =
  | 'ATTENDANCE_RETURN'
  | 'ROLL_RETURN'
  | 'SUSPENSIONS_RETURN'
  | 'ATTAINMENT_RETURN'
  | 'WORKFORCE_RETURN'
  | 'GOVERNANCE_RETURN'
  | 'FINANCE_RETURN'
  | 'ABSENCE_STATISTICS'
  | 'KS2'
  | 'KS4'
  | 'KS5'
  | 'SCHOOL_CENSUS'
  | 'WORKFORCE_CENSUS'
  | 'OFSTED';

/** What schools return: for those alone whom the school concerns, unlike what is published. */
export const isReturned = (source: MeasureSource): boolean => source.endsWith('_RETURN');

/** What is measured, in which unit, and which way is better. */
export interface Measure {
  readonly id: MeasureId;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly direction: MeasureDirection;
  /** Phases it is measured in, as the register names them; empty for all. */
  readonly phases: readonly string[];
  readonly sourceKind: MeasureSource;
  /** The definition, in a sentence. */
  readonly source: string;
  /** Fewer pupils than these, and the figure is for those alone whom the school concerns. */
  readonly leastCohort: number;
  /** GRADE alone: the words for each grade. */
  readonly grades?: Readonly<Record<number, string>>;
}

/** Measures of one source, with what they have in common said once. */
export const measuresOf = <Common extends Partial<Measure>>(
  common: Common,
  measures: readonly (Omit<Measure, keyof Common | 'leastCohort'> & Partial<Measure>)[],
): readonly Measure[] =>
  measures.map((measure) => ({ leastCohort: LEAST_COHORT, ...common, ...measure }) as Measure);

/** Published tables suppress what fewer pupils than these are behind; ours keep to it (domain.md ground rule 11). */
const LEAST_COHORT = 6;

export const PRIMARY_PHASES = ['PRIMARY', 'MIDDLE_DEEMED_PRIMARY', 'MIDDLE_DEEMED_SECONDARY', 'ALL_THROUGH'];
export const SECONDARY_PHASES = ['SECONDARY', 'MIDDLE_DEEMED_SECONDARY', 'ALL_THROUGH'];
export const SIXTH_FORM_PHASES = ['SECONDARY', 'ALL_THROUGH', 'SIXTEEN_PLUS'];
