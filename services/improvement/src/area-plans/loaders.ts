import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { Store } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { AreaPlan, PlanAsOf, PlanMeasure, Priority } from './area-plan';
import type { YearFigure } from './figure';
import { observedFigures } from './observed-figures';
import { progressOn, type MeasureProgress } from './progress';
import { loadPlanFigures, loadPlans, pageOfPlans, type PlanFilter } from './repository';

export type AreaPlanPage = Connection<PlanAsOf>;

/** A measure of a plan, with the version of the plan it stands in. */
export interface MeasureInPlan extends PlanMeasure {
  readonly of: PlanAsOf;
}

export interface PriorityInPlan extends Priority {
  readonly of: PlanAsOf;
}

export interface ProgressInPlan extends MeasureProgress {
  readonly measure: MeasureInPlan;
}

/** Area plans as a request reads them. */
export interface AreaPlans {
  readonly plans: DataLoader<string, AreaPlan | null>;
  readonly page: (filter: PlanFilter, page: PageArguments) => Promise<AreaPlanPage>;
  readonly progress: (measure: MeasureInPlan) => Promise<MeasureProgress>;
}

export function openAreaPlans(db: Db, store: Store): AreaPlans {
  const recorded = loadPlanFigures(db);
  const observed = new DataLoader(
    (areas: readonly PlanAsOf[]) => Promise.all(areas.map((one) => observedFigures(store, one.content))),
    { cacheKeyFn: ({ plan, content }: PlanAsOf) => `${plan.id}|${content.number}` },
  );
  const figuresOf = async ({ id, measure, of }: MeasureInPlan): Promise<readonly YearFigure[]> =>
    measure === null
      ? (await recorded.load(of.plan.id)).filter((one) => one.measure === id)
      : ((await observed.load(of)).get(measure) ?? []);
  return {
    plans: loadPlans(db),
    page: (filter, page) => pageOfPlans(db, filter, page),
    progress: async (measure) => progressOn(measure, await figuresOf(measure)),
  };
}
