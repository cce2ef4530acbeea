import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Contribution } from './contribution';
import { readGroups, type KeptGroup } from './similar-repository';
import { SIMILAR_BY_INTAKE } from './similarity-rule';
import type { Feature, SimilarSchool } from './similar-schools';
import { readContributions } from './tally-repository';

type Intake = Contribution['intake'];

/** A group with the intakes that make it one. */
export interface KnownGroup extends KeptGroup {
  readonly intakes: ReadonlyMap<string, Intake>;
}
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
    return urns.map((urn) => {
      const group = groups.get(urn);
      return group ? { ...group, intakes } : null;
    });
  });

export interface Likeness {
  readonly feature: Feature;
  readonly own: number | null;
  readonly theirs: number | null;
}

/** A school of a group, with why it is in it. */
export type LikeSchool = SimilarSchool & { readonly likeness: readonly Likeness[] };

/** The features of a rule by their ids. */
export const featuresOf = (ids: readonly string[]): readonly Feature[] =>
  SIMILAR_BY_INTAKE.features.filter(({ id }) => ids.includes(id));

/** Why a school is in another's group, feature by feature. */
export const likenessOf = (
  { urn, features, intakes }: KnownGroup,
  other: SimilarSchool,
): readonly Likeness[] =>
  featuresOf(features).map((feature) => ({
    feature,
    own: intakes.get(urn)?.[feature.id] ?? null,
    theirs: intakes.get(other.urn)?.[feature.id] ?? null,
  }));
