import type { GraphQLFormattedError } from 'graphql';

/** What a subgraph answered. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

type Variables = Readonly<Record<string, unknown>>;

export interface Representations {
  /** Variables in which every entity is asked for once. */
  readonly variables: Variables;
  /** Gives an answer back the shape of the question that was not shortened: entities and the paths of errors. */
  readonly spread: (answer: SubgraphAnswer) => SubgraphAnswer;
}

/** Fifty schools of twelve trusts ask for twelve trusts, not fifty. */
export function onceEach(variables: Variables): Representations {
  const asked = variables['representations'];
  if (!Array.isArray(asked)) return { variables, spread: (answer) => answer };
  const places = new Map<string, number[]>();
  asked.forEach((representation, place) => {
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  });
  if (places.size === asked.length) return { variables, spread: (answer) => answer };
  const groups = [...places.values()];
  const representations = groups.map(([first]) => asked[first!] as unknown);
  return { variables: { ...variables, representations }, spread: (answer) => spread(answer, groups) };
}

type Groups = readonly (readonly number[])[];

function spread(answer: SubgraphAnswer, groups: Groups): SubgraphAnswer {
  const errors = answer.errors?.flatMap((error) => spreadError(error, groups));
  const entities = answer.data?.['_entities'];
  const data = Array.isArray(entities) ? { ...answer.data, _entities: spreadEntities(entities, groups) } : answer.data;
  return { ...(data !== undefined ? { data } : {}), ...(errors ? { errors } : {}) };
}

/** Repeats are copies: the gateway merges other subgraphs' fields into each. */
function spreadEntities(entities: readonly unknown[], groups: Groups): unknown[] {
  const all: unknown[] = [];
  groups.forEach((places, i) => places.forEach((place, n) => (all[place] = n ? structuredClone(entities[i]) : entities[i])));
  return all;
}

function spreadError(error: GraphQLFormattedError, groups: Groups): GraphQLFormattedError[] {
  const [root, index, ...rest] = error.path ?? [];
  const places = root === '_entities' && typeof index === 'number' ? groups[index] : undefined;
  return places?.map((place) => ({ ...error, path: [root!, place, ...rest] })) ?? [error];
}
