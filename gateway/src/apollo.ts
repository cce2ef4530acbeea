import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Log } from '@middletier/runtime/log';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GatewayContext } from './context';
import type { FormatError } from './format-error';

/** Words and signs of a document; GraphiQL's introspection has about 500. */
export const MOST_TOKENS = 4_000;

export interface ApolloOptions {
  readonly gateway: GatewayInterface;
  readonly formatError: FormatError;
  readonly log: Log;
  /** Shows the schema to whoever asks, and hints at its names in errors. */
  readonly development: boolean;
}

/** Apollo Server over the gateway: queries and mutations. */
export const createApollo = ({
  gateway,
  formatError,
  log,
  development,
}: ApolloOptions): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    gateway,
    formatError,
    logger: log,
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [
      subscriptionsElsewhere,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });

const subscriptionsElsewhere: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      throw new GraphQLError(
        'Subscriptions are served over WebSocket at /graphql (graphql-ws) and as server-sent events at /graphql/stream.',
        { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
      );
    },
  }),
};
