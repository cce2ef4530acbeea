export type MeasureId = 'attendance-rate' | 'unauthorised-absence-rate';

/** The counts of an attendance return that a measure can be the percentage of. */
export type SessionCount = 'sessionsAttended' | 'unauthorisedAbsence';

/** What is measured and which way is better; the figure is `part` as a percentage of the possible sessions. */
export interface Measure {
  readonly id: MeasureId;
  readonly name: string;
  readonly unit: 'PERCENT';
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  readonly part: SessionCount;
  readonly source: string;
}

/** The catalogue; the definitions are those of the national absence statistics (a session is half a day). */
export const MEASURES: readonly Measure[] = [
  {
    id: 'attendance-rate',
    name: 'Attendance rate',
    unit: 'PERCENT',
    direction: 'HIGHER_IS_BETTER',
    part: 'sessionsAttended',
    source: 'Weekly attendance returns: sessions attended of sessions possible',
  },
  {
    id: 'unauthorised-absence-rate',
    name: 'Unauthorised absence rate',
    unit: 'PERCENT',
    direction: 'LOWER_IS_BETTER',
    part: 'unauthorisedAbsence',
    source: 'Weekly attendance returns: sessions of unauthorised absence of sessions possible',
  },
];

/** The measure of this id, or undefined where the catalogue has none (a draft framework may name anything). */
export function findMeasure(id: string): Measure | undefined {
  return MEASURES.find((measure) => measure.id === id);
}
