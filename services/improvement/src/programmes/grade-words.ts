/** Ofsted's grades for overall effectiveness, used until 2024/25; 3 was called satisfactory before September 2012. */
const OVERALL_EFFECTIVENESS = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

/** What a value is called on its scale; null where it is only a number. */
export const gradeWords = (measure: string, value: number): string | null =>
  measure === 'ofsted-overall-effectiveness' ? (OVERALL_EFFECTIVENESS[value - 1] ?? null) : null;
