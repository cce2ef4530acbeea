import { composeServices } from '@apollo/composition';
import { getLocation, type ASTNode, type GraphQLError } from 'graphql';
import type { MadeFile } from './made-file';
import { readSubgraphs } from './subgraphs';

export interface Composition {
  /** `gateway/supergraph.graphql`; undefined where the services do not compose. */
  readonly supergraph: MadeFile | undefined;
  /** Why they do not compose. */
  readonly errors: readonly string[];
  /** What composes, but reads as if it were not meant. */
  readonly hints: readonly string[];
}

/** Composes the services of a house. The addresses are placeholders: the gateway sets the real ones when it starts. */
export function compose(house: string): Composition {
  const result = composeServices(
    readSubgraphs(house).map(({ name, document }) => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: document,
    })),
  );
  if (result.errors) return { supergraph: undefined, errors: result.errors.map(describeError), hints: [] };
  return {
    supergraph: { path: 'gateway/supergraph.graphql', text: result.supergraphSdl.trimEnd() + '\n' },
    errors: [],
    hints: result.hints.map(
      (hint) => `${hint.definition.level.name} ${hint.definition.code}: ${hint.message}`,
    ),
  };
}

function describeError(error: GraphQLError): string {
  return [`${String(error.extensions.code)}: ${error.message}`, ...placesOf(error.nodes ?? [])].join(
    '\n  at ',
  );
}

function placesOf(nodes: readonly ASTNode[]): string[] {
  return nodes.flatMap(({ loc }) =>
    loc ? [`${loc.source.name}:${getLocation(loc.source, loc.start).line}`] : [],
  );
}
