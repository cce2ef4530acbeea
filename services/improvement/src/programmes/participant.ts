import type { Period } from '@middletier/runtime/period';
import type { Entry } from './entry';

export type ParticipantState = 'APPLIED' | 'REFUSED' | 'ADMITTED' | 'WITHDRAWN';

/** A change of a participant's state: `on` is the day it holds from. */
export interface Step {
  readonly state: ParticipantState;
  readonly on: string;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A head who works with a participant. */
export interface Pairing extends Period {
  readonly head: string;
  /** Name of the head in the graph or elsewhere: tells how many one head has. */
  readonly headId: string;
  /** The head's own school. */
  readonly urn: string;
  readonly designation: string | null;
  readonly coachTrained: boolean;
  /** A senior head who has oversight of the work. */
  readonly overseer: string | null;
  /** Why it was made against the rule; null where it keeps it. */
  readonly exception: string | null;
  readonly endReason: string | null;
  readonly recordedBy: string;
}

/** A piece of work handed in. */
export interface Delivery {
  readonly owed: string;
  readonly on: string;
  readonly title: string;
  readonly url: string | null;
  readonly recordedBy: string;
}

/** What became of a participant, for example what the next inspection found; `on` is the day it was found. */
export interface Outcome {
  readonly measure: string;
  readonly value: number;
  readonly on: string;
  readonly source: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** A school in a cohort. Its lists are oldest first; nothing in them is taken back. */
export interface Participant {
  /** cohort|URN */
  readonly id: string;
  readonly cohortId: string;
  readonly urn: string;
  /** What the rule said when it applied. */
  readonly entry: Entry;
  readonly agreedBy: string | null;
  readonly steps: readonly Step[];
  readonly pairings: readonly Pairing[];
  readonly deliveries: readonly Delivery[];
  readonly outcomes: readonly Outcome[];
  readonly version: number;
}

export const participantId = (cohort: string, urn: string): string => `${cohort}|${urn}`;

/** Where a participant stood on a day; null before it applied. */
export const stateOn = ({ steps }: Participant, day: string): ParticipantState | null =>
  steps.findLast(({ on }) => on <= day)?.state ?? null;

export const stateNow = ({ steps }: Participant): ParticipantState => steps.at(-1)!.state;

/** What was found last of a measure by a day; of two reports of one day the later one counts, as a correction. */
export const outcomeOn = (
  { outcomes }: Participant,
  { measure, day }: { readonly measure: string; readonly day: string },
): Outcome | null =>
  outcomes
    .filter((one) => one.measure === measure && one.on <= day)
    .reduce<Outcome | null>((last, one) => (last === null || one.on >= last.on ? one : last), null);
