import './telemetry-off';
import { ApolloGateway } from '@apollo/gateway';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { Log } from '@middletier/runtime/log';
import type { Metrics } from '@middletier/runtime/telemetry/metrics';
import type { GraphQLSchema } from 'graphql';
import { Executor, type ExecutionRequest } from './execution/execute';
import { openPlanner } from './execution/planner';
import { FetchMeter } from './fetch-meter';
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
}

/**
 * Apollo's gateway holds the composed supergraph and hands it to Apollo Server; what is asked of it is run by our own
 * executor over Apollo's plans. Addresses in the SDL are placeholders, the real ones are the clients'.
 */
export class Supergraph extends ApolloGateway {
  private readonly showPlans: boolean;
  private running: Executor | undefined;

  constructor({ sdl, clients, log, metrics, showPlans }: SupergraphOptions) {
    const parts = { log, meter: new FetchMeter(metrics) };
    const subgraphs = new Map(
      [...clients].map(([name, client]) => [name, new PooledSubgraph(client, parts)]),
    );
    super({ supergraphSdl: sdl, logger: log, buildService: ({ name }) => known(subgraphs, name) });
    this.showPlans = showPlans;
    this.executor = (context) => this.answer(context);
    this.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
      this.running = new Executor({ planner: openPlanner(coreSupergraphSdl), subgraphs });
    });
  }

  /** As callers see it; only once it is loaded. */
  get api(): GraphQLSchema {
    return this.loaded.schema;
  }

  /** Runs an operation beside Apollo Server, for a live event. */
  execute(request: ExecutionRequest): Promise<GatewayExecutionResult> {
    return this.loaded.execute(request);
  }

  private get loaded(): Executor {
    if (this.running) return this.running;
    throw new Error('The supergraph is asked before it is loaded.');
  }

  private async answer(context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const request = context as GatewayGraphQLRequestContext & ExecutionRequest;
    const result = await this.execute(request);
    const wanted = context.request.http?.headers.get('apollo-query-plan-experimental');
    if (!this.showPlans || !wanted) return result;
    const plan = prettyFormatQueryPlan(this.loaded.plan(request));
    return { ...result, extensions: { __queryPlanExperimental: plan } };
  }
}

function known(subgraphs: ReadonlyMap<string, PooledSubgraph>, name: string): PooledSubgraph {
  const subgraph = subgraphs.get(name);
  if (subgraph) return subgraph;
  throw new Error(`SUBGRAPH_URLS: there is no address for ${name}.`);
}
