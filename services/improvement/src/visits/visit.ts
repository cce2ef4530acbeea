import type { Person } from '../people/person';

export interface Report {
  readonly summary: string;
  /** What is to follow, each in a sentence. */
  readonly nextSteps: readonly string[];
  readonly writtenAt: string;
  readonly by: Person;
}

/** Something the school says is wrong in the draft, and what came of it. */
export interface Correction {
  readonly id: string;
  readonly passage: string;
  readonly correction: string;
  readonly answer: {
    readonly outcome: 'ACCEPTED' | 'REJECTED';
    readonly reason: string;
    readonly by: Person;
    readonly at: string;
  } | null;
}

export type VisitState = 'PLANNED' | 'DRAFT' | 'WITH_SCHOOL' | 'CHECKED' | 'FINAL' | 'CANCELLED';

/** A monitoring visit from its plan to its final report (004 annex 2: one each term). */
export interface MonitoringVisit {
  readonly id: string;
  readonly urn: string;
  readonly plannedFor: string;
  /** The day it took place. */
  readonly heldOn: string | null;
  readonly visitor: Person;
  readonly focus: string;
  readonly state: VisitState;
  /** Oldest first; the last one counts. */
  readonly reports: readonly Report[];
  /** The last day on which the school can say what is wrong. */
  readonly checkBy: string | null;
  readonly check: { readonly by: Person; readonly at: string } | null;
  readonly corrections: readonly Correction[];
  readonly final: {
    readonly by: Person;
    readonly at: string;
    /** The school did not answer in time. */
    readonly unchecked: boolean;
  } | null;
  readonly cancelled: { readonly by: Person; readonly at: string; readonly reason: string } | null;
  /** The visit it was planned as, before the school got a new number. */
  readonly continues?: string;
  readonly version: number;
}

/** What the school and its trust may read: the visit always, its reports once they were sent to it. */
export const isShownToSchool = ({ state }: MonitoringVisit): boolean =>
  state === 'WITH_SCHOOL' || state === 'CHECKED' || state === 'FINAL';
