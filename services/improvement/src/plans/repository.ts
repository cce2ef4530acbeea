import type { Connection } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Objective, Plan } from './plan';

export const planCollections: readonly CollectionDefinition[] = [
  { name: 'supportPlans', indexes: [{ key: { urn: 1, from: 1, _id: 1 } }] },
];

export const plans = new Keep<Plan>('supportPlans');

export type PlanPage = Connection<Plan>;

/** An objective together with the plan it stands in. */
export interface ObjectiveInPlan extends Objective {
  readonly plan: Plan;
}
