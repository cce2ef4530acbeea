import { NO_HEAD_RULE } from '../headships/headship';
import { ISOLATED_RULE } from '../memberships/isolated';
import { OVERDUE_RETURN_RULE } from '../overdue-returns/overdue-signal';
import { FIGURE_RULES } from './rules/rules';
import { SOFT_KINDS } from './rules/soft-kinds';

const TITLES = new Map(
  [...FIGURE_RULES, ...SOFT_KINDS, NO_HEAD_RULE, ISOLATED_RULE, OVERDUE_RETURN_RULE].map(({ id, title }) => [
    id,
    title,
  ]),
);

/** The name of a rule or kind; a signal of a rule that there is no more has none but its id. */
export const titleOf = (rule: string): string => TITLES.get(rule) ?? rule;
