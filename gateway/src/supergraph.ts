import './telemetry-off';
import { ApolloGateway } from '@apollo/gateway';
import type { Log } from '@middletier/runtime/log';
import { PooledDataSource } from './data-source';
import { PlanCache } from './plan-cache';
import type { SubgraphClient } from './subgraph-client';

export interface SupergraphOptions {
  /** The composed SDL: it is shipped, so that a subgraph that is down at start stops nothing. */
  readonly sdl: string;
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  readonly log: Log;
  /** Shows plans to developers who ask with a header. */
  readonly showPlans: boolean;
}

/** The gateway over a composed supergraph; the addresses in it are placeholders, the real ones are the clients'. */
export function openSupergraph({ sdl, clients, log, showPlans }: SupergraphOptions): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl: sdl,
    logger: log,
    __exposeQueryPlanExperimental: showPlans,
    queryPlannerConfig: { cache: new PlanCache(), exposeDocumentNodeInFetchNode: true },
    buildService: ({ name }) => {
      const client = clients.get(name);
      if (!client) throw new Error(`SUBGRAPH_URLS: there is no address for ${name}.`);
      return new PooledDataSource(client, log);
    },
  });
}
