import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '@middletier/runtime/log';
import { Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from './context';
import { projectEvent } from './live/project-event';
import { onceEach, type SubgraphAnswer } from './representations';
import { isConnectionError, type SubgraphClient } from './subgraph-client';
import { unavailable } from './unavailable';

type FetchOptions = Parameters<GraphQLDataSource<GatewayContext>['process']>[0];

/** Sends the fetches of a query plan to one subgraph, or answers them from a live event. */
export class PooledDataSource implements GraphQLDataSource<GatewayContext> {
  constructor(
    private readonly client: SubgraphClient,
    private readonly log: Log,
  ) {}

  async process(options: FetchOptions): Promise<SubgraphAnswer> {
    const { request, context } = options as FetchOptions & { context: GatewayContext };
    const document = 'document' in options ? options.document : undefined;
    if (!document) throw new Error('The plan carries no document: is exposeDocumentNodeInFetchNode set?');
    const operation = operationOf(document);
    const event = operation.operation === 'subscription' ? context.event : undefined;
    const carried = event && projectEvent(document, event);
    if (carried) return { data: carried };
    const { variables, spread } = onceEach(request.variables ?? {});
    const { query, operationName } = request;
    const body = JSON.stringify({ query, operationName, variables, ...(event ? { extensions: { event } } : {}) });
    try {
      return spread(await this.ask(body, context, operation.operation !== 'mutation'));
    } catch (error) {
      this.log.warn({ err: error, service: this.client.name }, 'a subgraph did not answer');
      return unavailable(this.client.name, operation, request.variables ?? {});
    }
  }

  /** Asks once more where the connection failed and asking changes nothing: a restarted service closes kept connections. */
  private async ask(body: string, context: GatewayContext, again: boolean): Promise<SubgraphAnswer> {
    try {
      const { actor, requestId } = context;
      const answer = await this.client.post({ path: '/graphql', actor, requestId, body });
      const read = (await answer.body.json()) as SubgraphAnswer;
      if (read.data === undefined && !read.errors) throw new Error(`answered ${answer.statusCode} without data`);
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
