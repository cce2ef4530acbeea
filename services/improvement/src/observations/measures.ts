import { ATTENDANCE_MEASURES, ATTENDANCE_YEAR_MEASURES } from './catalogue/attendance';
import { CENSUS_MEASURES } from './catalogue/census';
import { INSPECTION_MEASURES } from './catalogue/inspection';
import { KS2_MEASURES } from './catalogue/ks2';
import { KS4_MEASURES } from './catalogue/ks4';
import { KS5_MEASURES } from './catalogue/ks5';
import { RETURNED_MEASURES, returnedAttainment } from './catalogue/returned';
import { ROLL_MEASURES } from './catalogue/roll';
import { WORKFORCE_MEASURES } from './catalogue/workforce';
import type { Measure } from './measure';

export type { Measure, MeasureId, MeasureDirection } from './measure';

/** Everything that can be observed at a school (domain.md "improvement"): a new measure is a new entry of a catalogue. */
export const MEASURES: readonly Measure[] = [
  ...ATTENDANCE_MEASURES,
  ...ATTENDANCE_YEAR_MEASURES,
  ...KS2_MEASURES,
  ...KS4_MEASURES,
  ...KS5_MEASURES,
  ...CENSUS_MEASURES,
  ...ROLL_MEASURES,
  ...RETURNED_MEASURES,
  ...returnedAttainment([...KS2_MEASURES, ...KS4_MEASURES, ...KS5_MEASURES]),
  ...WORKFORCE_MEASURES,
  ...INSPECTION_MEASURES,
];

const BY_ID = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** The measure of this id, or undefined where the catalogue has none (a draft framework may name anything). */
export const findMeasure = (id: string): Measure | undefined => BY_ID.get(id);
