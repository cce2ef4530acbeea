import { ALLIANCE_TRUSTEES } from './alliance-trustees';
import { EDUCATION_PARTNERSHIP } from './education-partnership';
import { LEARNING_COMPANY } from './learning-company';
import { NEIGHBOURHOOD_SCHOOL_BOARD, SCHOOL_BOARD } from './school-board';
import { SCHOOL_IMPROVEMENT_BOARD } from './school-improvement-board';
import { SCHOOLS_COMMISSION } from './schools-commission';
import { SCHOOLS_FORUM } from './schools-forum';
import type { BoardShape } from './shape';

/** Boards that can be opened by name. */
export const SHIPPED_SHAPES: readonly BoardShape[] = [
  SCHOOLS_FORUM,
  ALLIANCE_TRUSTEES,
  EDUCATION_PARTNERSHIP,
  SCHOOL_IMPROVEMENT_BOARD,
  SCHOOL_BOARD,
  NEIGHBOURHOOD_SCHOOL_BOARD,
  LEARNING_COMPANY,
  SCHOOLS_COMMISSION,
];
