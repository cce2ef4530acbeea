import type { Contribution } from './contribution';
import type { KeptGroup } from './similar-repository';
import { SIMILAR_BY_INTAKE } from './similarity-rule';
import type { Feature, SimilarSchool } from './similar-schools';

type Intake = Contribution['intake'];

/** A group with the intakes that make it one. */
export interface KnownGroup extends KeptGroup {
  readonly intakes: ReadonlyMap<string, Intake>;
  /** URNs of those whose intake is what they returned. */
  readonly returned: ReadonlySet<string>;
}

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

/** Why a school is in another's group, feature by feature; without the figures of schools that may not be read. */
export const likenessOf = (
  { urn, features, intakes }: KnownGroup,
  other: SimilarSchool,
  mayRead: (urn: string) => boolean,
): readonly Likeness[] => {
  const shown = (of: string, feature: string) => (mayRead(of) ? (intakes.get(of)?.[feature] ?? null) : null);
  return featuresOf(features).map((feature) => ({
    feature,
    own: shown(urn, feature.id),
    theirs: shown(other.urn, feature.id),
  }));
};
