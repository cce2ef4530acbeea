import type { Trend } from './observe';

/** What a source says of a measure: a figure, or in its words why there is none. */
export const OBSERVATION_STATES = [
  'REPORTED',
  'SUPPRESSED',
  'NOT_APPLICABLE',
  'NEW',
  'LOW_COVERAGE',
  'NOT_AVAILABLE',
] as const;
export type ObservationState = (typeof OBSERVATION_STATES)[number];

/** A figure of a period, in the measure's unit; `value` is null where the state is not REPORTED. */
export interface Point {
  /** For example 2018/19 for a school year, or the last Monday or the day of an inspection. */
  readonly period: string;
  readonly value: number | null;
  /** Pupils behind the figure; null where the source does not say. */
  readonly cohort: number | null;
}

/** The latest of a measure at a school, with the periods before it. */
export interface Observation extends Point {
  readonly measure: string;
  readonly state: ObservationState;
  /** First and last day that the period covers; for attendance the Monday of its last week. */
  readonly from: string;
  readonly to: string;
  /** Attendance alone: weeks behind the figure, and the later half of the window against the earlier. */
  readonly weeks: number | null;
  readonly trend: Trend | null;
  /** The last periods, oldest first, this one included; six at the most. */
  readonly series: readonly Point[];
}

/** Periods that a series keeps. */
export const SERIES_LENGTH = 6;
