import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { FetchNode } from '@apollo/query-planner';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Log } from '@middletier/runtime/log';
import { Kind, OperationTypeNode, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from './context';
import type { FetchMeter } from './fetch-meter';
import type { Ask, Subgraph, SubgraphAnswer, SubgraphFetch } from './execution/fetch';
import { projectEvent } from './live/project-event';
import { ANSWER_MS, isConnectionError, type SubgraphClient, type SubgraphText } from './subgraph-client';
import { unavailable } from './unavailable';

/** Sends the fetches of a query plan to one subgraph, or answers them from a live event. */
export class PooledSubgraph implements Subgraph, GraphQLDataSource {
  constructor(
    private readonly client: SubgraphClient,
    private readonly parts: { readonly log: Log; readonly meter: FetchMeter },
  ) {}

  prepare({
    operation: query,
    operationName,
    operationDocumentNode: document,
  }: Pick<FetchNode, 'operation' | 'operationName' | 'operationDocumentNode'>): Ask {
    if (!document) throw new Error('The plan carries no document: is exposeDocumentNodeInFetchNode set?');
    const operation = operationOf(document);
    const opening = JSON.stringify({ query, operationName }).slice(0, -1);
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      return (fetch) => this.tell(`${opening},"variables":`, { operation, document }, fetch);
    return (fetch) => this.send(`${opening},"variables":${variablesOf(fetch)}}`, operation, fetch);
  }

  /** The same as Apollo's gateway asks it, for what it runs by itself. */
  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    const { query: operation = '', variables = {}, operationName } = request;
    const ask = this.prepare({ operation, operationName, operationDocumentNode: parse(operation) });
    return await ask({ variables, context: context as GatewayContext });
  }

  /** From the event itself, where it carries what is asked; otherwise its service is asked, and given the event. */
  private tell(
    opening: string,
    { operation, document }: { operation: OperationDefinitionNode; document: DocumentNode },
    fetch: SubgraphFetch,
  ): Promise<SubgraphAnswer> {
    const { event } = fetch.context;
    const carried = event && projectEvent(document, event);
    if (carried) return Promise.resolve({ data: carried });
    const extensions = event ? `,"extensions":${JSON.stringify({ event })}` : '';
    return this.send(`${opening}${variablesOf(fetch)}${extensions}}`, operation, fetch);
  }

  /** Promises are chained by hand here and below, since each that is awaited costs as much as a small fetch's parsing. */
  private send(
    body: string,
    operation: OperationDefinitionNode,
    fetch: SubgraphFetch,
  ): Promise<SubgraphAnswer> {
    const { log, meter } = this.parts;
    const ended = meter.begin(this.client.name);
    const again = operation.operation !== OperationTypeNode.MUTATION;
    const answered = (answer: SubgraphAnswer) => {
      ended(answer);
      return answer;
    };
    return this.ask(body, fetch, again).then(answered, (error: unknown) => {
      ended();
      log.warn({ err: error, service: this.client.name }, 'a subgraph did not answer');
      return unavailable(this.client.name, operation, fetch.entities);
    });
  }

  /** Asks once more where the connection failed and asking changes nothing: a restarted service closes kept connections. */
  private ask(body: string, fetch: SubgraphFetch, again: boolean): Promise<SubgraphAnswer> {
    const { actor, requestId, endsAt = Infinity } = fetch.context;
    const left = endsAt - performance.now();
    if (left <= 0) return Promise.reject(new Error('the time of the operation is over'));
    const answerWithinMs = Math.min(ANSWER_MS, Math.ceil(left));
    const asked = this.client.ask({ path: '/graphql', actor, requestId, body, answerWithinMs });
    return asked.then(
      (answer) => read(answer, fetch),
      (error: unknown) => {
        if (again && isConnectionError(error)) return this.ask(body, fetch, false);
        throw error;
      },
    );
  }
}

function read({ statusCode, text }: SubgraphText, { take }: SubgraphFetch): SubgraphAnswer {
  if (take?.(text)) return { text };
  const answer = JSON.parse(text) as SubgraphAnswer;
  if (answer.data === undefined && !answer.errors) throw new Error(`answered ${statusCode} without data`);
  return answer;
}

/** As JSON; entities are JSON already. */
function variablesOf({ variables, entities }: SubgraphFetch): string {
  const others = JSON.stringify(variables);
  if (!entities) return others;
  return `${others.slice(0, -1)}${others === '{}' ? '' : ','}"representations":[${entities.join(',')}]}`;
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) return node;
  throw new Error('A fetch without an operation');
}
