import './telemetry-off';
import { ApolloGateway, type SupergraphSdlHook, type SupergraphSdlUpdateFunction } from '@apollo/gateway';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { Log } from '@middletier/runtime/log';
import type { Metrics } from '@middletier/runtime/telemetry/metrics';
import type { GraphQLSchema } from 'graphql';
import { Executor, type ExecutionRequest } from './execution/execute';
import { openPlanner } from './execution/planner';
import { FetchMeter } from './fetch-meter';
import type { KnownDocuments } from './known-documents';
import { PooledSubgraph } from './pooled-subgraph';
import type { SubgraphClient } from './subgraph-client';

export interface SupergraphOptions {
  /** The composed SDL: it is shipped, so that a subgraph that is down at start stops nothing. */
  readonly sdl: string;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Shows plans to developers who ask with a header. */
  readonly showPlans: boolean;
  readonly known: KnownDocuments;
}

/**
 * Apollo's gateway holds the composed supergraph and hands it to Apollo Server; what is asked of it is run by our own
 * executor over Apollo's plans. Addresses in the SDL are placeholders, the real ones are the clients'.
 *
 * Another supergraph takes the place of the present one between two requests: what has begun ends on the one that it was
 * read and checked against, with its plans, and subscriptions stay on theirs.
 */
export class Supergraph extends ApolloGateway {
  private readonly showPlans: boolean;
  private readonly open: (sdl: string) => Executor;
  private readonly next: { executor?: Executor; update?: SupergraphSdlUpdateFunction };
  /** By the schema that Apollo Server checks documents against. */
  private readonly executors = new WeakMap<GraphQLSchema, Executor>();
  private running: Executor | undefined;

  constructor({ sdl, clients, log, metrics, showPlans, known }: SupergraphOptions) {
    const parts = { log, meter: new FetchMeter(metrics) };
    const subgraphs = new Map(
      [...clients].map(([name, client]) => [name, new PooledSubgraph(client, parts)]),
    );
    const next: Supergraph['next'] = {};
    const supergraphSdl: SupergraphSdlHook = async ({ update }) => {
      next.executor = open(sdl, subgraphs);
      next.update = update;
      return { supergraphSdl: sdl };
    };
    super({ supergraphSdl, logger: log, buildService: ({ name }) => namedIn(subgraphs, name) });
    this.next = next;
    this.showPlans = showPlans;
    this.executor = (context) => this.answer(context);
    this.open = (changed) => open(changed, subgraphs);
    this.onSchemaLoadOrUpdate(({ apiSchema }) => {
      this.running = next.executor!;
      this.executors.set(apiSchema, this.running);
      known.begin(apiSchema);
    });
  }

  /** Takes another supergraph. Throws where it is none, or has a service without an address, and stays as it is. */
  swap(sdl: string): void {
    this.next.executor = this.open(sdl);
    this.next.update!(sdl);
  }

  /** What runs operations from now on; only once it is loaded. Who keeps it keeps its supergraph. */
  get current(): Executor {
    if (this.running) return this.running;
    throw new Error('The supergraph is asked before it is loaded.');
  }

  private async answer(context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const request = context as GatewayGraphQLRequestContext & ExecutionRequest;
    const executor = this.executors.get(context.schema) ?? this.current;
    const result = await executor.execute(request);
    const wanted = context.request.http?.headers.get('apollo-query-plan-experimental');
    if (!this.showPlans || !wanted) return result;
    const plan = prettyFormatQueryPlan(executor.plan(request));
    return { ...result, extensions: { __queryPlanExperimental: plan } };
  }
}

function open(sdl: string, subgraphs: ReadonlyMap<string, PooledSubgraph>): Executor {
  const planner = openPlanner(sdl);
  planner.services.forEach((name) => namedIn(subgraphs, name));
  return new Executor({ planner, subgraphs });
}

function namedIn(subgraphs: ReadonlyMap<string, PooledSubgraph>, name: string): PooledSubgraph {
  const subgraph = subgraphs.get(name);
  if (subgraph) return subgraph;
  throw new Error(`SUBGRAPH_URLS: there is no address for ${name}.`);
}
