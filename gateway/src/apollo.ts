import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Log } from '@middletier/runtime/log';
import { namingSpan } from '@middletier/runtime/telemetry/request-span';
import type { RequestMeter } from '@middletier/runtime/telemetry/request-meter';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GatewayContext } from './context';
import type { FormatError } from './format-error';
import { remembering, type KnownDocuments } from './known-documents';
import { admitting, type Admission } from './limits/admission';
import type { PersistedOperations } from './limits/persisted-operations';
import type { FieldUsage } from './usage/field-usage';
import { acceptsJsonOnly } from './accepts-json-only';

/** Words and signs of a document; GraphiQL's introspection has about 500. */
export const MOST_TOKENS = 4_000;

export interface ApolloOptions {
  readonly gateway: GatewayInterface;
  readonly formatError: FormatError;
  readonly log: Log;
  readonly meter: RequestMeter;
  readonly usage: FieldUsage;
  readonly admission: Admission;
  readonly persisted: PersistedOperations;
  readonly known: KnownDocuments;
  /** Shows the schema to whoever asks, and hints at its names in errors. */
  readonly development: boolean;
}

/** Apollo Server over the gateway: queries and mutations. */
export const createApollo = ({
  gateway,
  formatError,
  log,
  meter,
  usage,
  admission,
  persisted,
  known,
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
    persistedQueries: { cache: persisted },
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [
      meter.plugin(),
      namingSpan(),
      subscriptionsElsewhere,
      answeredAsJson,
      admitting(admission),
      usage.plugin(),
      remembering(known),
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

/** The same as on the short way. */
const answeredAsJson: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, operation, errors }) => {
      const accepted = request.http?.headers.get('accept');
      const ofDocument =
        !operation || errors?.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT');
      if (acceptsJsonOnly(accepted) && response.http.status === 400 && ofDocument) response.http.status = 200;
    },
  }),
};
