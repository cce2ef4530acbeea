// Gateways of others, where `peers` has been installed: they are measured beside ours, and no part of the product. They
// have graphql 16.12: later ones print documents in a way that those Mercurius makes up for its services are not fit for.
import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Recorded } from './gateway-subgraphs';

export type Peer = 'hive' | 'mercurius';

const PEERS = resolve(__dirname, '../peers');
export const arePeersInstalled = (): boolean => existsSync(resolve(PEERS, 'node_modules/mercurius'));

const load = createRequire(resolve(PEERS, 'package.json'));

interface Fastify {
  register(plugin: unknown, options: object): void;
  listen(options: object): Promise<string>;
  readonly server: { address(): AddressInfo };
}

/** In the form of the first federation, which is the one that Mercurius reads. */
const firstForm = (sdl: string): string =>
  sdl.includes('type Query')
    ? sdl.replace('type Query', 'extend type Query')
    : sdl.replace('type School', 'extend type School').replace('urn: ID!', 'urn: ID! @external');

/** Starts one; gives its port. */
export const PEERS_BY_NAME: Readonly<Record<Peer, (recorded: Recorded) => Promise<number>>> = {
  /** Hive Gateway with its planner in Rust. */
  hive: ({ sdl }) => {
    const { createGatewayRuntime } = load('@graphql-hive/gateway-runtime') as {
      readonly createGatewayRuntime: (options: object) => RequestListener;
    };
    const { unifiedGraphHandler } = load('@graphql-hive/router-runtime') as { unifiedGraphHandler: unknown };
    const gateway = createGatewayRuntime({ supergraph: sdl, unifiedGraphHandler, logging: false });
    return new Promise((listening) => {
      const server = createServer(gateway);
      server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port));
    });
  },
  /** With its compiler of operations (jit). */
  mercurius: async ({ addresses, parts }) => {
    const fastify = load('fastify') as () => Fastify;
    const app = fastify();
    const services = Object.entries(addresses).map(([name, url]) => ({
      name,
      url,
      schema: firstForm(parts[name]!),
    }));
    app.register(load('@mercuriusjs/gateway'), { jit: 1, gateway: { services } });
    await app.listen({ port: 0, host: '127.0.0.1' });
    return app.server.address().port;
  },
};
