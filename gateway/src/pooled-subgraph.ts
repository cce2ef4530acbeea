import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Log } from '@middletier/runtime/log';
import { Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from './context';
import type { FetchMeter } from './fetch-meter';
import type { Subgraph, SubgraphAnswer, SubgraphFetch } from './execution/fetch';
import { projectEvent } from './live/project-event';
import { isConnectionError, type SubgraphClient } from './subgraph-client';
import { unavailable } from './unavailable';

interface Sending {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly document: DocumentNode;
  readonly context: GatewayContext;
}

/** Sends the fetches of a query plan to one subgraph, or answers them from a live event. */
export class PooledSubgraph implements Subgraph, GraphQLDataSource {
  constructor(
    private readonly client: SubgraphClient,
    private readonly parts: { readonly log: Log; readonly meter: FetchMeter },
  ) {}

  fetch({ node, variables, context }: SubgraphFetch): Promise<SubgraphAnswer> {
    const { operation: query, operationName, operationDocumentNode: document } = node;
    if (!document) throw new Error('The plan carries no document: is exposeDocumentNodeInFetchNode set?');
    return this.send({ query, operationName, variables, document, context });
  }

  /** The same as Apollo's gateway asks it, for what it runs by itself. */
  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const { query = '', variables = {}, operationName } = request;
    const asked = {
      query,
      operationName,
      variables,
      document: parse(query),
      context: context as GatewayContext,
    };
    return await this.send(asked);
  }

  private async send({
    query,
    operationName,
    variables,
    document,
    context,
  }: Sending): Promise<SubgraphAnswer> {
    const operation = operationOf(document);
    const event = operation.operation === OperationTypeNode.SUBSCRIPTION ? context.event : undefined;
    const carried = event && projectEvent(document, event);
    if (carried) return { data: carried };
    const extensions = event ? { extensions: { event } } : {};
    const body = JSON.stringify({ query, operationName, variables, ...extensions });
    const { log, meter } = this.parts;
    const ended = meter.begin(this.client.name);
    try {
      const answer = await this.ask(body, context, operation.operation !== OperationTypeNode.MUTATION);
      ended(answer);
      return answer;
    } catch (error) {
      ended();
      log.warn({ err: error, service: this.client.name }, 'a subgraph did not answer');
      return unavailable(this.client.name, operation, variables);
    }
  }

  /** Asks once more where the connection failed and asking changes nothing: a restarted service closes kept connections. */
  private async ask(body: string, context: GatewayContext, again: boolean): Promise<SubgraphAnswer> {
    try {
      const { actor, requestId } = context;
      const answer = await this.client.post({ path: '/graphql', actor, requestId, body });
      const read = (await answer.body.json()) as SubgraphAnswer;
      if (read.data === undefined && !read.errors)
        throw new Error(`answered ${answer.statusCode} without data`);
      return read;
    } catch (error) {
      if (again && isConnectionError(error)) return this.ask(body, context, false);
      throw error;
    }
  }
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) return node;
  throw new Error('A fetch without an operation');
}
