import type { SchoolFacts } from '@middletier/organisations/contract';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Observation } from '../observations/observation';
import { readComparators } from './comparators';
import type { KnownGroup } from './likeness';
import type { Standing } from './school-comparisons';
import { readGroups } from './similar-repository';
import { readContributions } from './tally-repository';

export interface KnownSchool {
  readonly facts: SchoolFacts;
  readonly observations: readonly Observation[];
}
export type StandingLoader = DataLoader<KnownSchool, Standing, string>;

const KINDS = ['AREA', 'NATIONAL', 'SIMILAR_SCHOOLS'] as const;

/** How schools stand in all their measures, a few queries for all of a request. */
export const loadStandings = (db: Db): StandingLoader =>
  new DataLoader(
    async (known) => {
      const schools = known.map(({ facts: { urn, phase, audience, status }, observations }) => ({
        ...{ urn, phase, audience, closed: status === 'CLOSED', observations },
      }));
      const comparatorsOf = await readComparators({ db }, schools, { kinds: KINDS });
      return schools.map((school) => ({
        observations: school.observations,
        comparators: comparatorsOf(school),
      }));
    },
    { cacheKeyFn: ({ facts }) => facts.urn },
  );

export type SimilarLoader = DataLoader<string, KnownGroup | null>;

/** Whom schools are like, two queries for all of a request. */
export const loadSimilar = (db: Db): SimilarLoader =>
  new DataLoader(async (urns) => {
    const groups = await readGroups({ db }, urns);
    const members = [...groups.values()].flatMap(({ urn, schools }) => [
      urn,
      ...schools.map((one) => one.urn),
    ]);
    const contributions = await readContributions({ db }, [...new Set(members)]);
    const intakes = new Map([...contributions].map(([urn, { intake }]) => [urn, intake]));
    const returned = new Set(
      [...contributions.values()].flatMap((one) => (one.returnedIntake ? one.urn : [])),
    );
    return urns.map((urn) => {
      const group = groups.get(urn);
      return group ? { ...group, intakes, returned } : null;
    });
  });
