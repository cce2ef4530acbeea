import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import type { Actor } from '@middletier/runtime/actor';
import { createFormatError } from '@middletier/runtime/format-error';
import { answerGraphql, readJson } from '@middletier/runtime/graphql-http';
import { HttpServer, readBody, type Exchange, type Handler, type Routes } from '@middletier/runtime/http';
import { createLog } from '@middletier/runtime/log';
import { verify } from '@middletier/runtime/signature';
import { parse } from 'graphql';

export const SECRET = 'a secret of the tests, long enough to sign';

export interface SubgraphContext {
  readonly actor: Actor | null;
  readonly event: Readonly<Record<string, unknown>> | null;
}

/** What a subgraph was asked. */
export interface Asked {
  readonly actor: Actor | null;
  readonly requestId: string;
  readonly query: string;
  readonly variables: { readonly representations?: readonly Readonly<Record<string, unknown>>[] };
  readonly extensions?: { readonly event?: SubgraphContext['event'] };
}

export interface SubgraphDefinition {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: object;
  readonly routes?: (signedBy: (exchange: Exchange, body: string | Uint8Array) => Actor | null) => Routes;
}

/** A real subgraph over HTTP that answers signed requests only, and remembers what it was asked. */
export class Subgraph {
  readonly asked: Asked[] = [];
  /** How many requests to come it leaves without an answer, closing the connection. */
  drops = 0;
  private readonly log = createLog('test', 'silent');
  private readonly apollo: ApolloServer<SubgraphContext>;
  private http: HttpServer | undefined;
  private port = 0;

  constructor(private readonly definition: SubgraphDefinition) {
    const schema = buildSubgraphSchema({
      typeDefs: parse(definition.sdl),
      resolvers: definition.resolvers as GraphQLResolverMap<unknown>,
    });
    this.apollo = new ApolloServer<SubgraphContext>({
      schema,
      formatError: createFormatError(this.log),
      stopOnTerminationSignals: false,
      plugins: [ApolloServerPluginInlineTraceDisabled()],
    });
  }

  get name(): string {
    return this.definition.name;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  async start(): Promise<void> {
    if (!this.http) await this.apollo.start().catch(() => undefined);
    this.http = new HttpServer(
      { 'POST /graphql': this.answer, ...this.definition.routes?.(this.signedBy) },
      this.log,
    );
    this.port = await this.http.listen(this.port, '127.0.0.1');
  }

  /** Goes away as a service does that is restarted; its address stays its own. */
  async stop(): Promise<void> {
    const closed = this.http?.close();
    this.http?.node.closeAllConnections();
    await closed;
  }

  private readonly signedBy = ({ request, url }: Exchange, body: string | Uint8Array): Actor | null =>
    verify(SECRET, {
      headers: request.headers,
      target: `${this.name} ${request.method} ${url.pathname}${url.search}`,
      body,
    });

  private readonly answer: Handler = async (exchange) => {
    const bytes = await readBody(exchange.request, 1_000_000);
    const actor = this.signedBy(exchange, bytes);
    const body = readJson(exchange.request, bytes);
    const asked = body as Asked;
    this.asked.push({ ...asked, actor, requestId: exchange.requestId });
    if (this.drops > 0) {
      this.drops -= 1;
      return void exchange.request.socket.destroy();
    }
    await answerGraphql(this.apollo, exchange, {
      body,
      context: async () => ({ actor, event: asked.extensions?.event ?? null }),
    });
  };
}
