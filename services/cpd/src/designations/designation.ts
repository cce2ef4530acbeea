export type DesignationKind = 'NLE' | 'LLE' | 'SLE' | 'NLG';

/** A criterion that was looked at when somebody was designated, and on what it rested. */
export interface Ground {
  readonly criterion: string;
  readonly because: string;
}

/** A leader named to support other schools. */
export interface Designation {
  readonly id: string;
  readonly kind: DesignationKind;
  readonly leader: string;
  /** Where they work while it is in force; once it has ended, where they did last. */
  readonly urn: string;
  readonly from: string;
  /** The criteria of that day, by id. */
  readonly criteria: string;
  readonly grounds: readonly Ground[];
  readonly withdrawn: { readonly on: string; readonly reason: string; readonly by: string } | null;
  readonly version: number;
  readonly awardedBy: string;
}
