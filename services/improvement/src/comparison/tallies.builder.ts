import { tallyKeys, type Contribution } from './contribution';
import { moved, NOBODY, type Tally } from './tally';

export type Tallies = ReadonlyMap<string, Tally>;

/** For tests: everything counted anew. */
export function talliesFromScratch(contributions: Iterable<Contribution>): Tallies {
  const figures = new Map<string, number[]>();
  for (const one of contributions)
    for (const [figure, value] of Object.entries(one.figures))
      for (const key of tallyKeys(one, figure)) figures.set(key, [...(figures.get(key) ?? []), value]);
  return new Map([...figures].map(([key, come]) => [key, moved(NOBODY, { come, gone: [] })]));
}
