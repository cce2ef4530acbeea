import type { Evidence } from './categorise';

/** The figures, capacity and signals of a reckoning as they were; with the framework, it can be redone from these. */
export type Inputs = Omit<Evidence, 'framework'>;

/** What of the evidence a framework can have read: its measures, the capacity and the signals. */
export function inputsOf({ framework, observations, comparators, ...rest }: Evidence): Inputs {
  const read = new Set(framework.criteria.map(({ measure }) => measure));
  return {
    ...rest,
    observations: observations.filter(({ measure }) => read.has(measure)),
    comparators: comparators.filter(({ measure }) => read.has(measure)),
  };
}
