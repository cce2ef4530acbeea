import { findMeasure } from '../observations/measures';

/** What a value is called on its measure's scale; null where it is only a number. */
export const gradeWords = (measure: string, value: number): string | null =>
  findMeasure(measure)?.grades?.[value] ?? null;
