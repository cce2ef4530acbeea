import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context';
import { isFields, merge, type Fields } from './merge';
import type { Place } from './places';
import { compileRepresentation, onceEach, type Entities } from './representations';
import { compileRewrites } from './rewrites';
import { brokenFetch, subgraphErrors } from './subgraph-errors';

/** What a subgraph answered. */
export interface SubgraphAnswer {
  readonly data?: Fields | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface SubgraphFetch {
  readonly node: FetchNode;
  readonly variables: Readonly<Fields>;
  readonly context: GatewayContext;
}

/** A service that fetches are sent to. One that cannot be reached answers with errors; it rejects only by mistake. */
export interface Subgraph {
  fetch(request: SubgraphFetch): Promise<SubgraphAnswer>;
}

/** One operation under way. */
export interface Run {
  /** As the caller sent them. */
  readonly variables: Readonly<Fields>;
  /** With their defaults: they decide conditions. */
  readonly coerced: Readonly<Fields>;
  readonly context: GatewayContext;
  readonly errors: GraphQLError[];
}

/** A node of the plan, compiled: works on the places it is given, and merges what it gets into them. */
export type Step = (run: Run, places: readonly Place[]) => Promise<void>;

export interface PlanParts {
  /** The whole supergraph, with what it hides from callers. */
  readonly supergraph: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}

export function compileFetch(node: FetchNode, parts: PlanParts): Step {
  const subgraph = parts.subgraphs.get(node.serviceName);
  if (!subgraph) throw new Error(`The plan asks ${node.serviceName}, which the gateway does not know.`);
  const fetch = node.requires ? entityFetch(node, subgraph, parts) : rootFetch(node, subgraph, parts);
  return async (run, places) => {
    if (places.length === 0) return;
    try {
      await fetch(run, places);
    } catch (error) {
      run.errors.push(...brokenFetch(error, places));
    }
  };
}

function rootFetch(node: FetchNode, subgraph: Subgraph, { supergraph }: PlanParts): Step {
  const rewrite = compileRewrites(supergraph, node.outputRewrites);
  return async (run, places) => {
    const { data, errors } = await subgraph.fetch({
      node,
      variables: variablesFor(node, run),
      context: run.context,
    });
    for (const error of errors ?? []) run.errors.push(...subgraphErrors(error, node, [places]));
    if (!data) return;
    rewrite(data);
    for (const { value } of places) merge(value, data);
  };
}

function entityFetch(node: FetchNode, subgraph: Subgraph, { supergraph }: PlanParts): Step {
  const select = compileRepresentation(supergraph, node.requires!);
  const rewriteInput = compileRewrites(supergraph, node.inputRewrites);
  const rewriteOutput = compileRewrites(supergraph, node.outputRewrites);
  const represent = ({ value }: Place) => {
    const representation = select(value);
    // Of another type than the fetch is for: the rewrite would give it one.
    if (!representation?.['__typename']) return null;
    rewriteInput(representation);
    return representation;
  };
  return async (run, places) => {
    const entities = onceEach(places, represent);
    const { representations, groups } = entities;
    if (groups.length === 0) return;
    const variables = { ...variablesFor(node, run), representations };
    const { data, errors } = await subgraph.fetch({ node, variables, context: run.context });
    for (const error of errors ?? []) run.errors.push(...subgraphErrors(error, node, groups));
    if (data) mergeEntities(data['_entities'], entities, rewriteOutput);
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

function variablesFor({ variableUsages = [] }: FetchNode, { variables }: Run): Fields {
  const used: Fields = {};
  for (const name of variableUsages) if (Object.hasOwn(variables, name)) used[name] = variables[name];
  return used;
}
