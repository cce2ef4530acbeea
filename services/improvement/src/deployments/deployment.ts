import type { Leader } from '../brokering/offer';

/** In what both schools will see whether it worked; `of` says which of them the figure is of. */
export interface Aim {
  readonly measure: string;
  readonly of: 'SCHOOL' | 'SUPPORTER';
  readonly better: 'HIGHER' | 'LOWER';
  readonly baseline: number;
  readonly target: number | null;
}

/** "Clear terms of engagement and accountability must be established at the beginning" (003). */
export interface Engagement {
  readonly aims: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Whole days. */
  readonly days: number;
  /** Pence of a day, or of the whole: £6,000 is a lump sum of 600,000. */
  readonly payment: { readonly kind: 'PER_DAY' | 'LUMP_SUM'; readonly pence: number };
  /** How the supporter is released from their own school. */
  readonly release: string;
  readonly reviewDates: readonly string[];
  readonly measures: readonly Aim[];
}

export interface Consent {
  readonly side: 'SCHOOL' | 'SUPPORTER';
  readonly office: 'HEAD' | 'GOVERNORS';
  readonly answer: 'CONSENTED' | 'DECLINED';
  readonly givenBy: string;
  readonly on: string;
  readonly reference: string;
  readonly at: Date;
  readonly by: string;
}

export interface DaysGiven {
  readonly on: string;
  /** Whole. */
  readonly days: number;
  readonly what: string;
  readonly at: Date;
  readonly by: string;
}

export interface Effect {
  readonly measure: string;
  readonly before: number;
  readonly after: number;
  readonly verdict: 'IMPROVED' | 'HELD' | 'FELL';
  readonly targetMet: boolean | null;
}

/** What it did, in outcomes for pupils, to both schools (003: "must be of benefit for all partners"). */
export interface Evaluation {
  readonly on: string;
  readonly summary: string;
  readonly endedBecause: string | null;
  readonly onSchool: readonly Effect[];
  readonly onSupporter: readonly Effect[];
  readonly daysGiven: number;
  /** Whole pence due to the supporting school. */
  readonly duePence: number;
  readonly at: Date;
  readonly by: string;
}

export type DeploymentState = 'DRAFTED' | 'DECLINED' | 'AGREED' | 'STARTED' | 'COMPLETED' | 'ENDED_EARLY';

/** One supporter with one school, on agreed terms. */
export interface Deployment {
  readonly id: string;
  readonly owner: string;
  readonly request: string;
  readonly offer: string;
  readonly urn: string;
  readonly supporterUrn: string;
  readonly leader: Leader | null;
  readonly needs: readonly string[];
  readonly terms: Engagement;
  /** The senior head "who has oversight of the work" (003). */
  readonly overseer: { readonly id: string; readonly name: string; readonly urn: string };
  readonly state: DeploymentState;
  readonly consents: readonly Consent[];
  readonly days: readonly DaysGiven[];
  readonly startedOn: string | null;
  readonly evaluation: Evaluation | null;
  /** The deployment it goes on from, after one of the schools got a new number. */
  readonly continues?: string;
  /** Who brokered it before the school moved, oldest first; `until` is the last day. */
  readonly earlierOwners?: readonly { readonly owner: string; readonly until: string }[];
  readonly version: number;
  readonly draftedAt: Date;
  readonly draftedBy: string;
}

/** Those in which a supporter is bound: from the draft on, so that days are not promised twice. */
export const LIVE: readonly DeploymentState[] = ['DRAFTED', 'AGREED', 'STARTED'];

export const totalPence = ({ payment, days }: Engagement): number =>
  payment.kind === 'PER_DAY' ? payment.pence * days : payment.pence;

export const daysGiven = ({ days }: Pick<Deployment, 'days'>): number =>
  days.reduce((sum, given) => sum + given.days, 0);
