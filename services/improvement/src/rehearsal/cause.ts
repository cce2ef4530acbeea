import type { Placing } from './place';

/** Causes that are no criterion; none is called so (see check-criterion). */
export const OTHER_CAUSES = {
  escalation: 'A floor that is set or lifted',
  'standards-groups': 'Where the standards groups begin',
  matrix: 'The matrix of groups and capacity',
  evidence: 'Too little is known for a category under one of the two',
} as const;

/** What put a school elsewhere: a criterion's id, or one of OTHER_CAUSES. */
export function causeOf(before: Placing | null, after: Placing | null): string {
  if (before === null || after === null) return 'evidence';
  if (before.floor !== after.floor) return 'escalation';
  if (before.group === after.group) return 'matrix';
  // Group 4 is the weakest: to fall is to lose more.
  const way = after.group > before.group ? 1 : -1;
  let [cause, most] = ['standards-groups', 0];
  const look = (id: string) => {
    const more = way * (after.lost(id) - before.lost(id));
    if (more > most) [cause, most] = [id, more];
  };
  before.criteria.forEach(look);
  for (const id of after.criteria) if (!before.criteria.includes(id)) look(id);
  return cause;
}
