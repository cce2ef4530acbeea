import { measuresOf, SECONDARY_PHASES } from '../measure';

/** Of pupils at the end of key stage 4; the names in brackets are columns of the performance tables. */
export const KS4_MEASURES = measuresOf(
  { direction: 'HIGHER_IS_BETTER', phases: SECONDARY_PHASES, sourceKind: 'KS4', unit: 'PERCENT' },
  [
    {
      id: 'ks4-attainment-8',
      name: 'Attainment 8',
      unit: 'SCORE',
      source: 'Key stage 4 (ATT8SCR): mean points over eight qualifications, 0 to 90',
    },
    {
      id: 'ks4-progress-8',
      name: 'Progress 8',
      unit: 'SCORE',
      source: 'Key stage 4 (P8MEA): grades against pupils with the same start; 0 is the nation',
    },
    {
      id: 'ks4-progress-8-upper',
      name: 'Progress 8: upper confidence limit',
      unit: 'SCORE',
      source: 'Key stage 4 (P8CIUPP): upper end of the 95 % confidence interval of Progress 8',
    },
    {
      id: 'ks4-ebacc-aps',
      name: 'English Baccalaureate: average point score',
      unit: 'SCORE',
      source: 'Key stage 4 (EBACCAPS): mean points over the subjects of the Baccalaureate, 0 to 9',
    },
    {
      id: 'ks4-ebacc-entry',
      name: 'English Baccalaureate: entered',
      direction: 'NEITHER',
      source: 'Key stage 4 (PTEBACC_E_PTQ_EE): pupils entered for all its subjects',
    },
    {
      id: 'ks4-english-maths-5',
      name: 'English and maths: grade 5 or above',
      source: 'Key stage 4 (PTL2BASICS_95): pupils with a strong pass in both',
    },
    {
      id: 'ks4-english-maths-4',
      name: 'English and maths: grade 4 or above',
      source: 'Key stage 4 (PTL2BASICS_94): pupils with a standard pass in both',
    },
    {
      id: 'ks4-five-a-star-c-em',
      name: 'Five or more GCSEs at A* to C with English and maths',
      source: 'Key stage 4 until 2016 (PTAC5EM): the headline and floor measure of those years',
    },
  ],
);
