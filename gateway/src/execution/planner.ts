import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** A composed supergraph, and Apollo's plans for it. */
export interface Planner {
  /** As callers see it. */
  readonly schema: GraphQLSchema;
  /** With what it hides from callers. */
  readonly supergraph: GraphQLSchema;
  readonly services: readonly string[];
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/** Throws where the SDL is not that of a supergraph. */
export function openPlanner(sdl: string): Planner {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
  return {
    schema: apiSchema.toGraphQLJSSchema(),
    supergraph: supergraph.schema.toGraphQLJSSchema(),
    services: supergraph.subgraphsMetadata().map(({ name }) => name),
    plan: (document, operationName) =>
      planner.buildQueryPlan(
        operationFromDocument(apiSchema, document, operationName ? { operationName } : {}),
      ),
  };
}
