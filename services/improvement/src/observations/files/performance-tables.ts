import { decimal, percent, tablePercent } from './figure-cell';
import type { FigureColumn, Table } from './table';

const whole = (measure: string, ...names: string[]): FigureColumn => ({
  measure,
  names,
  reader: tablePercent,
});
const score = (measure: string, range: readonly [number, number], ...names: string[]): FigureColumn => ({
  ...{ measure, names, reader: decimal(...range) },
});

const SCALED = [60, 140] as const;
const PROGRESS = [-60, 60] as const;

/** Key stage 2: 318 columns in 2019. The record types are those of its own description. */
export const KS2: Table = {
  kind: 'KS2',
  title: 'a key stage 2 performance table',
  yearInName: 'ENDS',
  urn: ['URN'],
  recordTypes: { 1: 'SCHOOL', 2: 'SCHOOL', 3: 'LOCAL_AUTHORITY', 4: 'ENGLAND', 5: 'ENGLAND_STATE_FUNDED' },
  cohort: 'TELIG',
  known: ['ks2-rwm-expected', 'ks2-reading-expected', 'ks2-reading-progress'],
  figures: [
    whole('ks2-rwm-expected', 'PTRWM_EXP'),
    whole('ks2-rwm-higher', 'PTRWM_HIGH'),
    whole('ks2-reading-expected', 'PTREAD_EXP'),
    whole('ks2-writing-expected', 'PTWRITTA_EXP'),
    whole('ks2-maths-expected', 'PTMAT_EXP'),
    whole('ks2-gps-expected', 'PTGPS_EXP'),
    score('ks2-reading-score', SCALED, 'READ_AVERAGE'),
    score('ks2-maths-score', SCALED, 'MAT_AVERAGE'),
    score('ks2-reading-progress', PROGRESS, 'READPROG'),
    score('ks2-writing-progress', PROGRESS, 'WRITPROG'),
    score('ks2-maths-progress', PROGRESS, 'MATPROG'),
    whole('ks2-disadvantaged', 'PTFSM6CLA1A'),
    whole('ks2-stable-pupils', 'PTMOBN'),
  ],
};

/** Key stage 4: 515 columns in the layout of 2022; five A* to C with English and maths is in files until 2016. */
export const KS4: Table = {
  kind: 'KS4',
  title: 'a key stage 4 performance table',
  yearInName: 'ENDS',
  urn: ['URN'],
  recordTypes: { 1: 'SCHOOL', 2: 'SCHOOL', 4: 'LOCAL_AUTHORITY', 5: 'ENGLAND', 7: 'ENGLAND_STATE_FUNDED' },
  cohort: 'TPUP',
  known: ['ks4-attainment-8', 'ks4-five-a-star-c-em'],
  figures: [
    score('ks4-attainment-8', [0, 100], 'ATT8SCR'),
    { ...score('ks4-progress-8', [-10, 10], 'P8MEA'), cohort: 'P8PUP' },
    { ...score('ks4-progress-8-upper', [-10, 10], 'P8CIUPP'), cohort: 'P8PUP' },
    score('ks4-ebacc-aps', [0, 12], 'EBACCAPS'),
    whole('ks4-ebacc-entry', 'PTEBACC_E_PTQ_EE', 'PTEBACC_E_PTQ'),
    whole('ks4-english-maths-5', 'PTL2BASICS_95'),
    whole('ks4-english-maths-4', 'PTL2BASICS_94'),
    whole('ks4-five-a-star-c-em', 'PTAC5EM_PTQ_EE', 'PTAC5EM_PTQ', 'PTAC5EM'),
  ],
};

/** 16 to 18, in the layout of the years since 2016. Colleges that the register gives a URN are read as schools are. */
export const KS5: Table = {
  kind: 'KS5',
  title: 'a 16 to 18 performance table',
  yearInName: 'ENDS',
  urn: ['URN'],
  recordTypes: {
    ...{ 1: 'SCHOOL', 2: 'SCHOOL', 3: 'SCHOOL' },
    ...{ 4: 'LOCAL_AUTHORITY', 5: 'ENGLAND', 7: 'ENGLAND_STATE_FUNDED' },
  },
  cohort: 'TPUP1618',
  known: ['ks5-a-level-aps', 'ks5-academic-aps'],
  figures: [
    { ...score('ks5-a-level-aps', [0, 100], 'TALLPPE_ALEV_1618'), cohort: 'TALLPUP_ALEV_1618' },
    { ...score('ks5-academic-aps', [0, 100], 'TALLPPE_ACAD_1618'), cohort: 'TALLPUP_ACAD_1618' },
    score('ks5-best-three-a-levels', [0, 100], 'TB3PTSE'),
    { ...score('ks5-a-level-value-added', [-10, 10], 'VA_INS_ALEV'), cohort: 'TALLPUP_ALEV_1618' },
  ],
};

/** Absence of a school year. */
export const ABSENCE: Table = {
  kind: 'ABSENCE_STATISTICS',
  title: 'an absence table',
  yearInName: 'ENDS',
  urn: ['URN'],
  cohort: null,
  known: ['overall-absence', 'persistent-absence'],
  figures: [
    { measure: 'overall-absence', names: ['PERCTOT'], reader: percent },
    { measure: 'persistent-absence', names: ['PPERSABS10'], reader: percent },
  ],
};

/** Suspensions and exclusions by school, as the national statistics publish them, several years in one file. */
export const SUSPENSIONS: Table = {
  kind: 'ABSENCE_STATISTICS',
  title: 'a table of suspensions and exclusions',
  yearInName: 'ENDS',
  urn: ['school_urn', 'URN'],
  cohort: 'headcount',
  period: 'time_period',
  known: ['suspension-rate', 'permanent-exclusion-rate'],
  figures: [
    { measure: 'suspension-rate', names: ['suspension_rate', 'susp_rate'], reader: decimal(0, 10_000) },
    { measure: 'permanent-exclusion-rate', names: ['perm_excl_rate'], reader: decimal(0, 100) },
  ],
};
