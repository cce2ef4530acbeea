import { Refusal } from '@middletier/runtime/refusal';

/** How much each criterion of a match counts; whole, 0 leaves it out. */
export interface Weights {
  readonly phase: number;
  readonly need: number;
  readonly stage: number;
  readonly nearness: number;
  readonly anotherArea: number;
  readonly record: number;
  readonly freedom: number;
}

/** What a round of brokering goes by: data, and kept with the round, so that it can be redone. */
export interface Terms {
  readonly weights: Weights;
  /** Points that each further school of one supporter costs. */
  readonly furtherPlace: number;
  /** Points a pair needs, before the request's priority. */
  readonly leastPoints: number;
  /** Schools of one phase that are nearer compete for pupils. */
  readonly competitionMetres: number;
  /** A supporter who is so far away or further has no points for nearness. */
  readonly farMetres: number;
  readonly coachTrained: boolean;
  /** Categories in which a school is busy with itself (domain.md ground rule 9). */
  readonly unfitCategories: readonly string[];
}

/**
 * Ours, where 003 names the criteria and no weights. Phase and need together are worth more than all the rest, and no pair
 * comes about without the phase or a need: the others give 4,500 points at the most.
 */
export const SHIPPED_TERMS: Terms = {
  weights: { phase: 30, need: 30, stage: 15, nearness: 10, anotherArea: 5, record: 10, freedom: 5 },
  furtherPlace: 300,
  leastPoints: 4_600,
  competitionMetres: 3_000,
  farMetres: 60_000,
  coachTrained: true,
  unfitCategories: ['AMBER', 'RED'],
};

/** Terms of which some may be left out. */
export interface TermsSaid extends Partial<Nullable<Omit<Terms, 'weights'>>> {
  readonly weights?: Partial<Nullable<Weights>> | null | undefined;
}
type Nullable<T> = { readonly [Field in keyof T]: T[Field] | null | undefined };

/** The shipped terms with what is said in their place. */
export const termsSaid = (said: TermsSaid = {}): Terms => ({
  ...SHIPPED_TERMS,
  ...whatIsSaid(said),
  weights: { ...SHIPPED_TERMS.weights, ...whatIsSaid(said.weights ?? {}) },
});

const whatIsSaid = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));

/** Refuses terms by which nothing could be told from anything. */
export function checkTerms(terms: Terms): Terms {
  const { weights, furtherPlace, leastPoints, competitionMetres, farMetres } = terms;
  const all = [
    ...Object.values<number>({ ...weights }),
    furtherPlace,
    leastPoints - 1,
    competitionMetres,
    farMetres - 1,
  ];
  if (all.every((one) => Number.isInteger(one) && one >= 0 && one <= 1_000_000)) return terms;
  throw new Refusal(
    'BAD_TERMS',
    'Weights, points and metres are whole numbers from 0 to 1000000; leastPoints and farMetres are 1 at the least.',
    ['input', 'terms'],
  );
}
