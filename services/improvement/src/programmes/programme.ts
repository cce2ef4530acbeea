/** Bounds of a figure, both included; null is open on that side. */
export interface Bounds {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** What a school's latest figure of a measure must be. */
export interface Condition extends Bounds {
  readonly measure: string;
}

/** Who may enter: a school of one of the phases (none: of any), for which the conditions hold (none: for all). */
export interface EntryRule {
  readonly phases: readonly string[];
  readonly match: 'ALL' | 'ANY';
  readonly conditions: readonly Condition[];
}

/** Who may be the partner of a participant (003: a proven head, from outside the chain, trained in coaching, overseen). */
export interface PartnerRule {
  /** One of these must be held, for example NLE; none: no designation is asked for. */
  readonly designations: readonly string[];
  readonly coachTrained: boolean;
  readonly overseen: boolean;
  readonly outsideChain: boolean;
  /** Participants one head may have at a time; null for no bound. */
  readonly mostSchools: number | null;
  /** What the head's own school must be like: a helper must not fall backwards. */
  readonly conditions: readonly Condition[];
}

/** What each participant owes, for example a case study. */
export interface Owed {
  readonly id: string;
  readonly title: string;
  /** Whether it is there for everybody to read. */
  readonly published: boolean;
}

/** What a programme is; a cohort keeps the terms it was opened with. */
export interface Terms {
  readonly name: string;
  readonly purpose: string;
  readonly entry: EntryRule;
  readonly partners: PartnerRule;
  readonly themes: readonly string[];
  readonly owes: readonly Owed[];
  /** What counts as its aim reached. */
  readonly aim: Condition;
  /** What each school gets towards its part, in pence (003: £5,000); null, or left out by older programmes, for nothing. */
  readonly subsidyPence?: number | null;
}

export interface TermsInForce extends Terms {
  readonly changedAt: string;
  readonly changedBy: string;
  readonly reason: string;
}

/** A programme of school-to-school support (domain.md N2, N3, N4). */
export interface Programme {
  readonly id: string;
  /** A body, for example partnership:a-network. */
  readonly owner: string;
  /** Oldest first, never rewritten. */
  readonly terms: readonly TermsInForce[];
  readonly version: number;
}

export const termsOf = ({ terms }: Programme): TermsInForce => terms.at(-1)!;
