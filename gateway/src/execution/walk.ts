import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { compileFetch, type PlanParts, type Step } from './fetch';
import { reach } from './places';
import { Shared } from './shared';

/** Compiles a query plan once, to be walked for every request. */
export function compilePlan(node: PlanNode | SubscriptionNode | undefined, parts: PlanParts): Step {
  if (!node) return nothing;
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, parts);
    case 'Sequence':
      return sequence(node.nodes.map((inner) => compilePlan(inner, parts)));
    case 'Parallel':
      return parallel(node.nodes.map((inner) => compilePlan(inner, parts)));
    case 'Flatten': {
      const inner = compilePlan(node.node, parts);
      const { path } = node;
      return (run, places, shared) =>
        inner(run, shared ? shared.reach(places, path) : reach(places, path), shared);
    }
    case 'Condition': {
      const met = compilePlan(node.ifClause, parts);
      const otherwise = compilePlan(node.elseClause, parts);
      return (run, places) => (run.coerced[node.condition] === true ? met : otherwise)(run, places);
    }
    // One event: its field first, served from the event, and then what the other services know.
    case 'Subscription':
      return sequence([node.primary, node.rest].map((inner) => compilePlan(inner, parts)));
    case 'Defer':
      throw new Error('Nothing here asks the planner for @defer.');
  }
}

const nothing: Step = async () => undefined;

/** What is shared holds for the beginning only: each step may change what the next one finds. */
const sequence =
  (steps: readonly Step[]): Step =>
  async (run, places) => {
    for (const step of steps) await step(run, places);
  };

const parallel =
  (steps: readonly Step[]): Step =>
  async (run, places) => {
    const shared = new Shared();
    await Promise.all(steps.map((step) => step(run, places, shared)));
  };
