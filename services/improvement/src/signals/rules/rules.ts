import { ATTAINMENT_RULES } from './attainment';
import { ATTENDANCE_RULES } from './attendance';
import { INSPECTION_RULES } from './inspection';
import type { SignalRule } from './rule';
import { SCHOOL_RULES } from './school';

/** Every rule that raises a hard signal from figures; within each list the gravest first. */
export const FIGURE_RULES: readonly SignalRule[] = [
  ...ATTENDANCE_RULES,
  ...INSPECTION_RULES,
  ...ATTAINMENT_RULES,
  ...SCHOOL_RULES,
];
