import type { Confidentiality } from '../../confidentiality/confidentiality';

/** A kind of thing that people report, and for how long it counts. */
export interface SoftKind {
  readonly id: string;
  readonly title: string;
  /** Days after which it counts half. */
  readonly halfLifeDays: number;
  /** The widest circle that may read it; whoever records it may draw a narrower one. */
  readonly confidentiality: Confidentiality;
}

/**
 * Soft signals (004 annex 2: "from HR and parental complaints to the progress of particular groups of children,
 * attendance, exclusions and governance"). The half-lives and the circles are ours.
 */
export const SOFT_KINDS: readonly SoftKind[] = [
  { id: 'complaint', title: 'Complaints by parents', halfLifeDays: 90, confidentiality: 'OFFICERS' },
  { id: 'staffing', title: 'Staffing', halfLifeDays: 120, confidentiality: 'OPEN' },
  { id: 'personnel-matter', title: 'A matter of personnel', halfLifeDays: 180, confidentiality: 'NAMED' },
  { id: 'governance', title: 'Governance', halfLifeDays: 180, confidentiality: 'OPEN' },
  { id: 'leadership-change', title: 'Change of leadership', halfLifeDays: 180, confidentiality: 'OPEN' },
  { id: 'visit-concern', title: 'Concern from a visit', halfLifeDays: 120, confidentiality: 'OPEN' },
  { id: 'progress-of-groups', title: 'Progress of a group', halfLifeDays: 180, confidentiality: 'OPEN' },
  { id: 'exclusions', title: 'Exclusions', halfLifeDays: 120, confidentiality: 'OPEN' },
  { id: 'finance-concern', title: 'Finance', halfLifeDays: 240, confidentiality: 'OFFICERS' },
  { id: 'safeguarding-concern', title: 'Safeguarding', halfLifeDays: 365, confidentiality: 'OFFICERS' },
  { id: 'public-attention', title: 'Attention in public', halfLifeDays: 60, confidentiality: 'OPEN' },
];

export const findSoftKind = (id: string): SoftKind | undefined => SOFT_KINDS.find((kind) => kind.id === id);

/** What a soft signal weighs on the day it was observed; it lapses when it weighs less than LEAST_WEIGHT. */
export const WEIGHTS = { AMBER: 1, RED: 2 } as const;
export const LEAST_WEIGHT = 0.25;
