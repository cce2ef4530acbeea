import type { MeasureSource } from './measure';
import type { ObservationState } from './observation';

/** Where an observation comes from. */
export interface ObservationSource {
  /** RECORDED: entered by an officer from a document. */
  readonly kind: MeasureSource | 'RECORDED';
  /** The file's name, the return's id or the document's title. */
  readonly name: string;
  /** Name of who entered it; null where no person did. */
  readonly by: string | null;
}

/** What a source says of one measure in one period: of a school by its URN, or of an area (`published-area.ts`). */
export interface Told {
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly state: ObservationState;
  readonly value: number | null;
  readonly cohort: number | null;
}

export interface ObservationVersion {
  readonly state: ObservationState;
  readonly value: number | null;
  readonly cohort: number | null;
  readonly source: ObservationSource;
  readonly recordedAt: Date;
}

export type SupersededVersion = ObservationVersion & { readonly supersededAt: Date };

/** The observation of a measure in a period as it now stands, and what was told of it before: nothing is overwritten. */
export interface KeptObservation extends Told, ObservationVersion {
  /** Oldest first. */
  readonly superseded: readonly SupersededVersion[];
  /** Its source took it back, and nobody else says anything: it stands for nothing but its history. */
  readonly withdrawn?: true;
}

/** Who tells, and when. */
export interface Telling {
  readonly source: ObservationSource;
  readonly now: Date;
}

/** One observation a subject, measure and period. */
export const keyOf = ({ subject, measure, period }: Pick<Told, 'subject' | 'measure' | 'period'>): string =>
  `${subject}|${measure}|${period}`;

/** What is kept after something is told; null where it says nothing new, whoever says it. */
export function supersede(
  before: KeptObservation | undefined,
  told: Told,
  { source, now }: Telling,
): KeptObservation | null {
  if (!before) return { ...told, source, recordedAt: now, superseded: [] };
  if (sameFigure(before, told)) return null;
  const { state, value, cohort, source: earlier, recordedAt } = before;
  const past = { state, value, cohort, source: earlier, recordedAt, supersededAt: now };
  return { ...told, source, recordedAt: now, superseded: [...before.superseded, past] };
}

/**
 * What is kept after a source took back what it had told: what another source had told last stands again, else nothing is
 * known. Null where another source has told of it since, which stands.
 */
export function takenBack(kept: KeptObservation, { source, now }: Telling): KeptObservation | null {
  if (kept.source.kind !== source.kind || kept.withdrawn) return null;
  const { state, value, cohort, source: earlier, recordedAt, superseded, ...place } = kept;
  const past = { state, value, cohort, source: earlier, recordedAt, supersededAt: now };
  const history = { recordedAt: now, superseded: [...superseded, past] };
  const other = superseded.findLast((version) => version.source.kind !== source.kind);
  if (!other)
    return {
      ...place,
      ...{ state: 'NOT_AVAILABLE', value: null, cohort: null, source, withdrawn: true },
      ...history,
    };
  const again = { state: other.state, value: other.value, cohort: other.cohort, source: other.source };
  return { ...place, ...again, ...history };
}

const sameFigure = (one: Told, other: Told): boolean =>
  one.state === other.state && one.value === other.value && one.cohort === other.cohort;

/** The version that was known at a moment; null before anything was. */
export function knownAt(kept: KeptObservation, moment: Date): ObservationVersion | null {
  if (kept.recordedAt < moment) return kept;
  return kept.superseded.findLast(({ recordedAt }) => recordedAt < moment) ?? null;
}
