import { holdsOn, type Period } from '@middletier/runtime/period';

/** What a person may agree to beside being named in a published role. */
export type Purpose = 'PLANNING' | 'EQUALITY';

export interface Consent {
  readonly purpose: Purpose;
  readonly given: boolean;
  readonly at: Date;
  readonly by: string;
}

/** What somebody says of themselves for statistics alone, for example SEX: FEMALE. */
export interface Characteristic {
  readonly of: string;
  readonly value: string;
}

export interface Change {
  readonly at: Date;
  readonly by: string;
  /** Never what it was or is: a history must not keep what was corrected or erased. */
  readonly what: string;
}

/** Somebody in, or on the way to, leadership of a school. */
export interface Leader {
  readonly id: string;
  /** Null once erased. */
  readonly name: string | null;
  /** The account they sign in with; whoever has it sees and corrects all of this. */
  readonly account: string | null;
  /** Where they work. */
  readonly urn: string;
  /** Phases they have worked in, as in the register. */
  readonly phases: readonly string[];
  readonly specialisms: readonly string[];
  /** 003: "NLE/LLE/SLEs all have to be trained in coaching as part of the Q/A process". */
  readonly coachTraining: { readonly on: string; readonly by: string } | null;
  /** Whole days in a school year that they may give to other schools. */
  readonly daysAYear: number;
  /** Between which days they think of retiring; kept while they consent to planning. */
  readonly retires: Period | null;
  /** Kept while they consent to statistics of equality. */
  readonly characteristics: readonly Characteristic[];
  readonly consents: readonly Consent[];
  readonly erasedOn: string | null;
  /** The record of the same person that took this one's place; then nothing is kept here. */
  readonly mergedInto?: string;
  readonly version: number;
  readonly changes: readonly Change[];
}

/** Consent is what was said last; nobody has consented who was not asked. */
export const hasConsented = ({ consents }: Pick<Leader, 'consents'>, purpose: Purpose): boolean =>
  consents.findLast((one) => one.purpose === purpose)?.given ?? false;

/** First and last day of the school year that a day lies in: September to August. */
export function schoolYearOf(day: string): Period & { readonly to: string } {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0);
  return { from: `${year}-09-01`, to: `${year + 1}-08-31` };
}

/** Support a leader gave or is bound to give to another school, as improvement tells it. */
export interface Support {
  readonly deployment: string;
  readonly leader: string;
  /** The school that is supported. */
  readonly urn: string;
  readonly needs: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Whole days: those agreed, and once it is completed those given. */
  readonly days: number;
  readonly completedOn: string | null;
  /** True where more figures of the supported school rose than fell; null before it is completed. */
  readonly improved: boolean | null;
}

/** Days bound in the school year of a day: support counts in the year in which it begins. */
export function daysUsed(support: readonly Support[], day: string): number {
  const year = schoolYearOf(day);
  return support.reduce((sum, { from, days }) => sum + (holdsOn(year, from) ? days : 0), 0);
}
