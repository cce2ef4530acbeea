import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { latestOf } from './area-plan';
import { findPlan } from './repository';

/** What other slices ask of this one: whose plan it is. Refuses PLAN_UNKNOWN, PRIORITY_UNKNOWN. */
export async function requirePriority(
  unit: UnitOfWork,
  { plan, priority }: { readonly plan: string; readonly priority: string },
): Promise<{ readonly owner: string }> {
  const found = await findPlan(unit, plan);
  if (!found) throw new Refusal('PLAN_UNKNOWN', `There is no area plan ${plan}.`, ['input', 'under', 'plan']);
  const known = latestOf(found).priorities.map(({ id }) => id);
  if (known.includes(priority)) return { owner: found.owner };
  throw new Refusal('PRIORITY_UNKNOWN', `The plan has no priority ${priority}; it has ${known.join(', ')}.`, [
    ...['input', 'under', 'priority'],
  ]);
}
