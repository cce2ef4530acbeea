import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import { gatherFacts } from '../categorisation/gather-evidence';
import type { Criterion } from '../frameworks/framework';
import { knownFigures } from '../observations/known-figures';
import type { Facts } from './explain-move';

export type FactsLoader = DataLoader<string, Facts>;

/** All that decides the categories of the schools of a page, in a few queries. */
export const loadFacts = (
  reading: Pick<UnitOfWork, 'db'>,
  by: { readonly criteria: readonly Criterion[]; readonly now: Date },
): FactsLoader =>
  new DataLoader(async (urns) => {
    const figures = await knownFigures(reading, urns);
    const factsOf = await gatherFacts(reading, [...figures.values()], by);
    return urns.map((urn) => factsOf(figures.get(urn)!));
  });
