import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context';
import { isFields, merge, type Fields } from './merge';
import type { Place } from './places';
import { compileRepresentation, onceEach, type Entities } from './representations';
import { compileRewrites } from './rewrites';
import type { Shared } from './shared';
import { brokenFetch, subgraphErrors } from './subgraph-errors';

/** What a subgraph answered. */
export interface SubgraphAnswer {
  readonly data?: Fields | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** Only where it was taken as text: nothing of it is parsed then. */
  readonly text?: string;
}

export interface SubgraphFetch {
  readonly variables: Readonly<Fields>;
  /** Those asked for, each as JSON. */
  readonly entities?: readonly string[];
  readonly context: GatewayContext;
  /** Looks at the text of an answer first; true where it needs nothing more of it. */
  readonly take?: (text: string) => boolean;
}

/** An answer that has been asked for already. */
export interface KnownAnswer {
  readonly entities: readonly string[] | undefined;
  readonly answer: Promise<SubgraphAnswer>;
}

/** Sends one fetch of a plan. */
export type Ask = (fetch: SubgraphFetch) => Promise<SubgraphAnswer>;

/** A service that fetches are sent to. One that cannot be reached answers with errors; it rejects only by mistake. */
export interface Subgraph {
  /** Makes ready what is the same each time the fetch is sent. */
  prepare(node: FetchNode): Ask;
}

/** One operation under way. */
export interface Run {
  /** As the caller sent them. */
  readonly variables: Readonly<Fields>;
  /** With their defaults: they decide conditions. */
  readonly coerced: Readonly<Fields>;
  readonly context: GatewayContext;
  readonly errors: GraphQLError[];
  readonly known?: ReadonlyMap<FetchNode, KnownAnswer>;
}

/** A node of the plan, compiled: works on the places it is given, and merges what it gets into them. */
export type Step = (run: Run, places: readonly Place[], shared?: Shared) => Promise<void>;

export interface PlanParts {
  /** The whole supergraph, with what it hides from callers. */
  readonly supergraph: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}

export function compileFetch(node: FetchNode, parts: PlanParts): Step {
  const subgraph = parts.subgraphs.get(node.serviceName);
  if (!subgraph) throw new Error(`The plan asks ${node.serviceName}, which the gateway does not know.`);
  const ask = unlessKnown(node, subgraph.prepare(node));
  const fetch = node.requires ? entityFetch(node, ask, parts) : rootFetch(node, ask, parts);
  return async (run, places, shared) => {
    if (places.length === 0) return;
    try {
      await fetch(run, places, shared);
    } catch (error) {
      run.errors.push(...brokenFetch(error, places));
    }
  };
}

type AskUnlessKnown = (run: Run, entities?: readonly string[]) => Promise<SubgraphAnswer>;

function unlessKnown(node: FetchNode, ask: Ask): AskUnlessKnown {
  return async (run, entities) => {
    const known = run.known?.get(node);
    if (known && known.entities?.join() === entities?.join()) {
      const { text, ...answer } = await known.answer;
      return text === undefined ? answer : (JSON.parse(text) as SubgraphAnswer);
    }
    const variables = variablesFor(node, run);
    return ask({ variables, context: run.context, ...(entities ? { entities } : {}) });
  };
}

function rootFetch(node: FetchNode, ask: AskUnlessKnown, { supergraph }: PlanParts): Step {
  const rewrite = compileRewrites(supergraph, node.outputRewrites);
  return async (run, places) => {
    const { data, errors } = await ask(run);
    for (const error of errors ?? []) run.errors.push(...subgraphErrors(error, node, [places]));
    if (!data) return;
    rewrite(data);
    for (const { value } of places) merge(value, data);
  };
}

function entityFetch(node: FetchNode, ask: AskUnlessKnown, { supergraph }: PlanParts): Step {
  const represent = compileRepresentation(supergraph, node);
  const rewrite = compileRewrites(supergraph, node.outputRewrites);
  const required = JSON.stringify([node.requires, node.inputRewrites]);
  return async (run, places, shared) => {
    const once = () => onceEach(places, represent);
    const entities = shared ? shared.entities(places, required, once) : once();
    const { representations, groups } = entities;
    if (groups.length === 0) return;
    const { data, errors } = await ask(run, representations);
    for (const error of errors ?? []) run.errors.push(...subgraphErrors(error, node, groups));
    if (data) mergeEntities(data['_entities'], entities, rewrite);
  };
}

function mergeEntities(answered: unknown, { groups }: Entities, rewrite: (entity: unknown) => void): void {
  if (!Array.isArray(answered) || answered.length !== groups.length)
    throw new Error(`Expected data._entities to be a list of ${groups.length}`);
  groups.forEach((group, i) => {
    const entity = answered[i] as unknown;
    if (!isFields(entity)) return;
    entity['__typename'] ||= group[0]!.value['__typename'];
    rewrite(entity);
    for (const { value } of group) merge(value, entity);
  });
}

/** Those that the fetch uses. */
export function variablesFor({ variableUsages = [] }: FetchNode, { variables }: Run): Fields {
  const used: Fields = {};
  for (const name of variableUsages) if (Object.hasOwn(variables, name)) used[name] = variables[name];
  return used;
}
