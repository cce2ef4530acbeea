import type { GatewayConfig } from '@apollo/gateway';
import { LruMap } from './lru-map';

type ApolloPlanCache = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;
type Plan = NonNullable<Awaited<ReturnType<ApolloPlanCache['get']>>>;

/**
 * Keeps query plans, and makes subscriptions executable: the gateway plans them but refuses to run their node. It stores a
 * plan before it runs the same object, so that turning the node into a sequence here is enough. The primary fetch is then
 * served from the event by the data source.
 */
export class PlanCache implements ApolloPlanCache {
  private readonly plans: LruMap<string, Plan>;

  constructor(limit = 500) {
    this.plans = new LruMap(limit);
  }

  async get(key: string): Promise<Plan | undefined> {
    return this.plans.get(key);
  }

  async set(key: string, plan: Plan): Promise<void> {
    const { node } = plan;
    if (node?.kind === 'Subscription')
      plan.node = node.rest ? { kind: 'Sequence', nodes: [node.primary, node.rest] } : node.primary;
    this.plans.set(key, plan);
  }

  async delete(key: string): Promise<boolean> {
    return this.plans.delete(key);
  }

  clear(): void {
    this.plans.clear();
  }
}
