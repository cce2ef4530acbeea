import type { ApolloServerPlugin } from '@apollo/server';
import { LruMap } from '@middletier/runtime/lru-map';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { GatewayContext } from './context';

const MOST_DOCUMENTS = 500;
/** Characters; what is longer is looked at each time, so that nobody can fill the memory with documents. */
const LONGEST_DOCUMENT = 20_000;

export interface KnownDocument {
  readonly document: DocumentNode;
  readonly queryHash: string;
}

/** Documents that Apollo Server has found valid, by their text. */
export class KnownDocuments {
  private readonly documents = new LruMap<string, KnownDocument>(MOST_DOCUMENTS);
  private validFor: GraphQLSchema | undefined;

  find(source: string): KnownDocument | undefined {
    return this.documents.get(source);
  }

  /** From now on this is the schema; what was valid for another is forgotten. */
  begin(schema: GraphQLSchema): void {
    this.validFor = schema;
    this.documents.clear();
  }

  remember(schema: GraphQLSchema, source: string, known: KnownDocument): void {
    if (schema === this.validFor && source.length <= LONGEST_DOCUMENT) this.documents.set(source, known);
  }
}

/** Apollo Server resolves an operation once its document is parsed and valid. */
export const remembering = (known: KnownDocuments): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, source, document, queryHash }) =>
      known.remember(schema, source, { document, queryHash }),
  }),
});
