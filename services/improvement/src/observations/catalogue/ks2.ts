import { measuresOf, PRIMARY_PHASES } from '../measure';

/** Of pupils at the end of key stage 2; the names in brackets are columns of the performance tables. */
export const KS2_MEASURES = measuresOf(
  { direction: 'HIGHER_IS_BETTER', phases: PRIMARY_PHASES, sourceKind: 'KS2', unit: 'PERCENT' },
  [
    {
      id: 'ks2-rwm-expected',
      name: 'Reading, writing and maths: expected standard',
      source: 'Key stage 2 (PTRWM_EXP): pupils at the expected standard or above in all three',
    },
    {
      id: 'ks2-rwm-higher',
      name: 'Reading, writing and maths: higher standard',
      source: 'Key stage 2 (PTRWM_HIGH): pupils at the higher standard in all three',
    },
    {
      id: 'ks2-reading-expected',
      name: 'Reading: expected standard',
      source: 'Key stage 2 (PTREAD_EXP): pupils at the expected standard or above in the reading test',
    },
    {
      id: 'ks2-writing-expected',
      name: 'Writing: expected standard',
      source: 'Key stage 2 (PTWRITTA_EXP): pupils at the expected standard or above by teacher assessment',
    },
    {
      id: 'ks2-maths-expected',
      name: 'Maths: expected standard',
      source: 'Key stage 2 (PTMAT_EXP): pupils at the expected standard or above in the maths tests',
    },
    {
      id: 'ks2-gps-expected',
      name: 'Grammar, punctuation and spelling: expected standard',
      source: 'Key stage 2 (PTGPS_EXP): pupils at the expected standard or above in the test',
    },
    {
      id: 'ks2-reading-score',
      name: 'Reading: average scaled score',
      unit: 'SCORE',
      source: 'Key stage 2 (READ_AVERAGE): 80 to 120, 100 is the expected standard',
    },
    {
      id: 'ks2-maths-score',
      name: 'Maths: average scaled score',
      unit: 'SCORE',
      source: 'Key stage 2 (MAT_AVERAGE): 80 to 120, 100 is the expected standard',
    },
    {
      id: 'ks2-reading-progress',
      name: 'Reading: progress since key stage 1',
      unit: 'SCORE',
      source: 'Key stage 2 (READPROG): scaled score against pupils with the same start; 0 is the nation',
    },
    {
      id: 'ks2-writing-progress',
      name: 'Writing: progress since key stage 1',
      unit: 'SCORE',
      source: 'Key stage 2 (WRITPROG): against pupils with the same start; 0 is the nation',
    },
    {
      id: 'ks2-maths-progress',
      name: 'Maths: progress since key stage 1',
      unit: 'SCORE',
      source: 'Key stage 2 (MATPROG): scaled score against pupils with the same start; 0 is the nation',
    },
    {
      id: 'ks2-level-4-english-maths',
      name: 'English and maths: level 4',
      source: 'Key stage 2 until 2012: pupils at level 4 or above in both, the floor measure of those years',
    },
    {
      id: 'ks2-disadvantaged',
      name: 'Disadvantaged pupils in year 6',
      direction: 'NEITHER',
      source: 'Key stage 2 (PTFSM6CLA1A): free school meals in six years, or looked after',
    },
    {
      id: 'ks2-stable-pupils',
      name: 'Pupils who stayed from year 5 to year 6',
      direction: 'NEITHER',
      source: 'Key stage 2 (PTMOBN): pupils who were at the school before year 6',
    },
  ],
);
