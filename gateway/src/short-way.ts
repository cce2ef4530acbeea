import { sendText } from '@middletier/runtime/graphql-http';
import { statusOf, type Exchange } from '@middletier/runtime/http';
import { LruMap } from '@middletier/runtime/lru-map';
import { Refusal } from '@middletier/runtime/refusal';
import type { RequestMeter } from '@middletier/runtime/telemetry/request-meter';
import { nameSpan } from '@middletier/runtime/telemetry/span';
import { getOperationAST, GraphQLError, OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import { acceptsJsonOnly } from './accepts-json-only';
import type { GatewayContext } from './context';
import type { ExecutionRequest, Executor } from './execution/execute';
import type { FormatError } from './format-error';
import type { KnownDocuments } from './known-documents';
import { admitTelling, type Admission } from './limits/admission';
import type { PersistedOperations } from './limits/persisted-operations';
import { readPlainRequest, type PlainRequest } from './plain-request';
import type { Supergraph } from './supergraph';
import { CLIENT_NAME, clientOf, type FieldUsage } from './usage/field-usage';

const MOST_ACCEPTED = 100;
const LONGEST_ACCEPTED = 300;

export interface ShortWayParts {
  readonly supergraph: Supergraph;
  readonly known: KnownDocuments;
  readonly persisted: PersistedOperations;
  readonly admission: Admission;
  readonly formatError: FormatError;
  readonly meter: RequestMeter;
  readonly usage: FieldUsage;
}

/** Found by its hash, where that was all that was sent. */
type Whole = PlainRequest & { readonly query: string };

/** What of a request is known to be valid, and the graph that it is valid for. */
interface Recognised {
  readonly graph: Executor;
  readonly asked: ExecutionRequest;
}

interface Answer extends FormattedExecutionResult {
  readonly status: number;
  /** The data as JSON, where there is nothing to say besides. */
  readonly json?: string;
}

/**
 * The way past Apollo Server's pipeline, for operations that it has looked at before and that are sent in the plainest form.
 * Whatever is new, of another form or not valid goes through Apollo Server, which alone decides what is valid.
 */
export class ShortWay {
  /** Content types that Apollo Server chose, by what the callers accepted. */
  private readonly contentTypes = new LruMap<string, string>(MOST_ACCEPTED);

  constructor(private readonly parts: ShortWayParts) {}

  /** Looks at what Apollo Server answered. */
  learn({ request, response }: Exchange): void {
    const { accept = '' } = request.headers;
    const chosen = response.getHeader('content-type');
    if (response.statusCode === 200 && typeof chosen === 'string' && accept.length <= LONGEST_ACCEPTED)
      this.contentTypes.set(accept, chosen);
  }

  /** False where Apollo Server must answer: nothing has been done then. */
  async take(exchange: Exchange, body: unknown, context: GatewayContext): Promise<boolean> {
    const { headers } = exchange.request;
    const contentType = this.contentTypes.get(headers.accept ?? '');
    if (!contentType || headers['apollo-query-plan-experimental']) return false;
    const plain = readPlainRequest(body);
    if (!plain) return false;
    // Nothing is awaited that need not be: each time costs as much as telling one small object.
    const query = plain.query ?? (await this.parts.persisted.get(`apq:${plain.hash}`));
    const recognised = query === undefined ? undefined : this.recognise({ ...plain, query }, context);
    if (!recognised) return false;
    const { status, errors, data, json } = await this.answer(exchange, recognised);
    exchange.response.statusCode = status;
    exchange.response.setHeader('content-type', contentType);
    const text = json === undefined ? `${JSON.stringify({ errors, data })}\n` : `{"data":${json}}\n`;
    await sendText(exchange.response, text, headers['accept-encoding']?.toString());
    return true;
  }

  private recognise({ query, operationName, variables }: Whole, context: GatewayContext) {
    const known = this.parts.known.find(query);
    const operation = known && getOperationAST(known.document, operationName);
    if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
    const request = { query, variables, ...(operationName ? { operationName } : {}) };
    const asked = { ...known, operation, request, context };
    const graph = this.parts.supergraph.current;
    return graph.canRun(asked) ? { graph, asked } : undefined;
  }

  private async answer(exchange: Exchange, recognised: Recognised): Promise<Answer> {
    const began = performance.now();
    const { operation } = recognised.asked;
    const type = operation.operation;
    const name = operation.name?.value ?? '(anonymous)';
    nameSpan(`${type} ${name}`, { 'graphql.operation.type': type, 'graphql.operation.name': name });
    const answer = await this.run(exchange, recognised);
    const seconds = (performance.now() - began) / 1_000;
    this.parts.meter.observe({ operation: operation.name?.value, type, errors: answer.errors, seconds });
    return answer;
  }

  private async run({ request, response }: Exchange, { graph, asked }: Recognised): Promise<Answer> {
    const { document, operation, context, queryHash } = asked;
    const { query: source = '', variables = {}, operationName } = asked.request;
    const { schema } = graph;
    const tell = (name: string, value: string) => void response.setHeader(name, value);
    const admitted = { schema, document, operation, variables, source, caller: context };
    try {
      await admitTelling(this.parts.admission, admitted, tell);
      const client = clientOf(request.headers[CLIENT_NAME], context.actor);
      this.parts.usage.note({ schema, document, operationName, queryHash: queryHash, client });
      const answer = await graph.tell(asked);
      if ('json' in answer) return { status: 200, json: answer.json };
      const { data, errors } = answer;
      const status = data === undefined && !acceptsJsonOnly(request.headers.accept) ? 400 : 200;
      const told = errors?.map((error) => this.format(error, data === undefined));
      return { status, ...(told ? { errors: told } : {}), ...(data === undefined ? {} : { data }) };
    } catch (error) {
      return {
        status: error instanceof Refusal ? statusOf(error) : 500,
        errors: [this.format(error, false)],
      };
    }
  }

  /** As Apollo Server hands errors to be formatted. */
  private format(error: unknown, ofVariables: boolean): ReturnType<FormatError> {
    const code = ofVariables ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
    const known = error instanceof GraphQLError ? error : new GraphQLError(String(error));
    const formatted = { ...known.toJSON(), extensions: { code, ...known.extensions } };
    return this.parts.formatError(formatted, error);
  }
}
