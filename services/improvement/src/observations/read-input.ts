import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { Told } from './kept-observation';
import type { Measure } from './measure';
import { findMeasure } from './measures';
import type { ObservationState } from './observation';
import { roundToHundredths } from './percent';
import { readPeriod } from './period';

interface Given {
  readonly urn: string;
  readonly measure: string;
  readonly period: string;
  readonly value?: number | null | undefined;
  readonly state?: ObservationState | null | undefined;
  readonly cohort?: number | null | undefined;
}

/** Figures that one command may record. */
const MOST = 500;

/** The figures an officer enters. Refuses MEASURE_UNKNOWN, BAD_PERIOD, BAD_FIGURE and TOO_MANY. */
export function readInput(given: readonly Given[], path: Path = ['input', 'observations']): Told[] {
  if (given.length === 0 || given.length > MOST)
    throw new Refusal('TOO_MANY', `Give 1 to ${MOST} figures in one command, not ${given.length}.`, path);
  return given.map((one, i) => readOne(one, [...path, i]));
}

function readOne(given: Given, path: Path): Told {
  const { urn, measure: id, state } = given;
  const measure = findMeasure(id);
  if (!measure)
    throw new Refusal(
      'MEASURE_UNKNOWN',
      `There is no measure ${id}: take one from the catalogue, measures.`,
      [...path, 'measure'],
    );
  const period = readPeriod(given.period, [...path, 'period']);
  const value = readValue(measure, given, [...path, 'value']);
  const cohort = given.cohort ?? null;
  if (cohort !== null && cohort < 0)
    throw new Refusal('BAD_FIGURE', `cohort is ${cohort}: give a number of pupils.`, [...path, 'cohort']);
  return { subject: urn, measure: id, ...period, state: state ?? 'REPORTED', value, cohort };
}

function readValue({ id, unit, grades }: Measure, { value = null, state }: Given, path: Path): number | null {
  const refuse = (why: string) => new Refusal('BAD_FIGURE', `${id}: ${why}`, path);
  const reported = (state ?? 'REPORTED') === 'REPORTED';
  if (!reported && value !== null) throw refuse(`a figure that is ${state} has no value: leave it out.`);
  if (!reported) return null;
  if (value === null) throw refuse('there is no value: give one, or a state that says why there is none.');
  if (unit === 'PERCENT' && (value < 0 || value > 100))
    throw refuse(`${value} is no per cent from 0 to 100.`);
  if (unit === 'GRADE' && !grades?.[value])
    throw refuse(`${value} is no grade: give one of ${Object.keys(grades ?? {}).join(', ')}.`);
  if ((unit === 'COUNT' || unit === 'DAYS') && value < 0) throw refuse(`${value} is below 0.`);
  return roundToHundredths(value);
}
