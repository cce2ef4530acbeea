import type { AreaPlanAreaInput, AreaPlanMeasureInput, AreaPlanPriorityInput } from '../generated/graphql';
import type { PlanArea, PlanMeasure, Priority } from './area-plan';

// What the graph's inputs say, with what was left out.

export const saidArea = ({ authorities, phases, schools }: AreaPlanAreaInput): PlanArea => ({
  ...{ authorities: authorities ?? [], phases: phases ?? [], urns: schools ?? [] },
});

const saidMeasure = (given: AreaPlanMeasureInput): PlanMeasure => ({
  ...{ id: given.id, title: given.title, measure: given.measure ?? null },
  ...{ direction: given.direction ?? 'HIGHER_IS_BETTER', leastCohort: given.leastCohort ?? 0 },
  baseline: { year: given.baseline.year, value: given.baseline.value },
  milestones: (given.milestones ?? []).map(({ year, value }) => ({ year, value })),
  target: { year: given.target.year, value: given.target.value },
  benchmarks: (given.benchmarks ?? []).map(({ name, from, value }) => ({ name, from, value })),
});

export const saidPriorities = (given: readonly AreaPlanPriorityInput[]): Priority[] =>
  given.map(({ id, title, why, subjects, themes, measures }) => ({
    id,
    title,
    why,
    ...{ subjects: subjects ?? [], themes: themes ?? [] },
    measures: (measures ?? []).map(saidMeasure),
  }));
