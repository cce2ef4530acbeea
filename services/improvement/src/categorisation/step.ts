import type { Categorisation } from './categorisation';
import type { State } from './moves';
import type { Reason } from './why-changed';

export const STEP_KINDS = [
  'PROPOSED',
  'LAPSED',
  'MODERATED',
  'AGREED',
  'CHALLENGED',
  'ANSWERED',
  'OVERRULED',
  'WITHDRAWN',
  'CARRIED',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const ANSWERS = ['UPHELD', 'CHANGED', 'DECLINED'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Who acted: a person, or a board by its resolution; nobody where the rules did. */
export interface StepActor {
  readonly id: string;
  readonly name: string;
}

/** What a step of one kind has beside its reason; null for the other kinds. */
export interface StepDetails {
  /** Id of the meeting at which it was moderated. */
  readonly meeting: string | null;
  /** Id of the board's resolution. */
  readonly resolution: string | null;
  readonly statutoryReason: string | null;
  readonly answer: Answer | null;
  /** The category a school seeks by its challenge. */
  readonly sought: string | null;
  /** URN of the school whose categorisation it was. */
  readonly carriedFrom: string | null;
}

export const NO_DETAILS: StepDetails = {
  meeting: null,
  resolution: null,
  statutoryReason: null,
  answer: null,
  sought: null,
  carriedFrom: null,
};

/** One step of a categorisation, kept for good, with what stood after it and so the inputs as they were. */
export interface Step extends StepDetails {
  readonly kind: StepKind;
  readonly at: Date;
  readonly actor: StepActor | null;
  readonly reason: string;
  /** Null for the first. */
  readonly from: State | null;
  readonly after: Omit<Categorisation, 'startedWith'>;
}

/** A step taken: what stands after it, and the change where another category counts now. */
export interface Taken {
  readonly next: Categorisation;
  readonly step: Step;
  readonly change: Change | null;
}

export interface Change {
  readonly from: string | null;
  readonly reasons: readonly Reason[];
}
