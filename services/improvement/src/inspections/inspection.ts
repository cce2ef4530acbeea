/** Which scale an inspection is graded on: grades of two scales are never compared as one. */
export type InspectionScale = 'OEIF' | 'REPORT_CARD' | 'UNGRADED';

/** OEIF: 1 outstanding to 4 inadequate. REPORT_CARD: 5 exceptional to 1 urgent improvement. */
export interface InspectionGrade {
  /** End of the measure's id, for example overall-effectiveness or achievement. */
  readonly area: string;
  readonly grade: number;
}

/** An inspection of a school by Ofsted. */
export interface Inspection {
  /** Ofsted's own. */
  readonly number: string;
  readonly urn: string;
  readonly scale: InspectionScale;
  /** Ofsted's name of the kind; null where the file has none. */
  readonly kind: string | null;
  /** Days YYYY-MM-DD. */
  readonly startedOn: string;
  readonly publishedOn: string | null;
  readonly grades: readonly InspectionGrade[];
  /** Null where it was not judged. */
  readonly safeguardingMet: boolean | null;
  /** SM special measures, SWK serious weaknesses, and since report cards their like; null where there is none. */
  readonly categoryOfConcern: string | null;
  /** Of an inspection without grades, in Ofsted's words. */
  readonly outcome: string | null;
}
