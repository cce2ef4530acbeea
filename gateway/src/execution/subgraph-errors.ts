import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pathOf, type Path, type Place } from './places';
import { renamed } from './rewrites';

type Groups = readonly (readonly Place[])[];

/**
 * A subgraph's error at every place of the answer that it concerns. `groups` are the places of each entity asked for, or
 * one group where the fetch was not for entities.
 */
export function subgraphErrors(
  error: GraphQLFormattedError,
  node: FetchNode,
  groups: Groups,
): GraphQLError[] {
  const { serviceName } = node;
  const message = error.message || `The service ${serviceName} answered with an error.`;
  const extensions = { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions, serviceName };
  return pathsOf(error, node, groups).map(
    (path) => new GraphQLError(message, { extensions, ...(path ? { path } : {}) }),
  );
}

function pathsOf({ path }: GraphQLFormattedError, node: FetchNode, groups: Groups): (Path | undefined)[] {
  if (!path) return [undefined];
  const entity = node.requires ? path[1] : 0;
  const group = typeof entity === 'number' ? groups[entity] : undefined;
  const rest = node.requires ? path.slice(2) : path;
  const end = renamed(rest, node.outputRewrites);
  return (group ?? groups.flat()).map((place) => [...pathOf(place), ...end]);
}

/** A fetch that broke the contract, at every place it was for: to be masked, since it tells of the inside. */
export function brokenFetch(cause: unknown, places: readonly Place[]): GraphQLError[] {
  const originalError = cause instanceof Error ? cause : new Error(String(cause));
  return places.map(
    (place) => new GraphQLError(originalError.message, { path: pathOf(place), originalError }),
  );
}
