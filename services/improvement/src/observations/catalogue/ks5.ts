import { measuresOf, SIXTH_FORM_PHASES } from '../measure';

/** Of students at the end of 16 to 18 study; the names in brackets are columns of the performance tables. */
export const KS5_MEASURES = measuresOf(
  { direction: 'HIGHER_IS_BETTER', phases: SIXTH_FORM_PHASES, sourceKind: 'KS5', unit: 'SCORE' },
  [
    {
      id: 'ks5-a-level-aps',
      name: 'A levels: average point score an entry',
      source: '16 to 18 (TALLPPE_ALEV_1618): mean points an entry, 0 to 60',
    },
    {
      id: 'ks5-academic-aps',
      name: 'Academic qualifications: average point score an entry',
      source: '16 to 18 (TALLPPE_ACAD_1618): mean points an entry, 0 to 60',
    },
    {
      id: 'ks5-best-three-a-levels',
      name: 'Best three A levels: average point score',
      source: '16 to 18 (TB3PTSE): mean points an entry of each student’s best three',
    },
    {
      id: 'ks5-a-level-value-added',
      name: 'A levels: value added',
      source: '16 to 18 (VA_INS_ALEV): grades against students with the same start; 0 is the nation',
    },
  ],
);
