import type { ApolloServerPlugin } from '@apollo/server';
import type { Actor } from '@middletier/runtime/actor';
import { LruMap } from '@middletier/runtime/lru-map';
import { FirstNames } from '@middletier/runtime/telemetry/first-names';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context';
import { usedCoordinates } from './used-coordinates';

const MOST_CLIENTS = 100;
const MOST_OPERATIONS = 500;

/** Who used what of the schema how often: `fields` by schema coordinate and client. */
export interface UsageReport {
  /** Times (ISO 8601) from which on and up to which it was counted. */
  readonly from: string;
  readonly to: string;
  readonly fields: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface UsedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly queryHash: string;
  readonly client: string;
}

/** The header by which clients of GraphQL commonly say what program they are. */
export const CLIENT_NAME = 'apollographql-client-name';

/** What program asks: as it says, or as its API key is named. */
export function clientOf(said: unknown, actor: Actor | null): string {
  if (typeof said === 'string' && said.trim()) return said.trim();
  return actor?.id.startsWith('api-key:') ? actor.name : '(unnamed)';
}

/**
 * Counts since the process began. The first hundred clients are told apart, the rest is `(other)`; each operation is read
 * once, so that a request costs one addition.
 */
export class FieldUsage {
  private readonly from = new Date();
  private readonly clients = new FirstNames(MOST_CLIENTS);
  private readonly read = new WeakMap<GraphQLSchema, LruMap<string, readonly string[]>>();
  /** By what an operation uses, and by client; added to `fields` when they get many. */
  private counts = new Map<readonly string[], Map<string, number>>();
  private readonly fields = new Map<string, Map<string, number>>();

  note(operation: UsedOperation): void {
    const used = this.used(operation);
    let counts = this.counts.get(used);
    if (!counts) {
      if (this.counts.size >= MOST_OPERATIONS) this.addUp();
      this.counts.set(used, (counts = new Map<string, number>()));
    }
    add(counts, this.clients.of(operation.client), 1);
  }

  report(): UsageReport {
    this.addUp();
    const fields = [...this.fields].sort().map(([name, clients]) => [name, Object.fromEntries(clients)]);
    const [from, to] = [this.from, new Date()].map((time) => time.toISOString());
    return { from: from!, to: to!, fields: Object.fromEntries(fields) as UsageReport['fields'] };
  }

  plugin(): ApolloServerPlugin<GatewayContext> {
    return {
      requestDidStart: async () => ({
        executionDidStart: async ({ schema, document, request, queryHash, contextValue: { actor } }) => {
          const client = clientOf(request.http?.headers.get(CLIENT_NAME), actor);
          this.note({ schema, document, operationName: request.operationName, queryHash, client });
        },
      }),
    };
  }

  private used({ schema, document, operationName, queryHash }: UsedOperation): readonly string[] {
    let read = this.read.get(schema);
    if (!read) this.read.set(schema, (read = new LruMap(MOST_OPERATIONS)));
    const key = `${queryHash} ${operationName ?? ''}`;
    const known = read.get(key);
    if (known) return known;
    const found = usedCoordinates(schema, document, operationName);
    read.set(key, found);
    return found;
  }

  private addUp(): void {
    for (const [used, clients] of this.counts)
      for (const name of used) {
        const counts = this.fields.get(name) ?? new Map<string, number>();
        this.fields.set(name, counts);
        for (const [client, count] of clients) add(counts, client, count);
      }
    this.counts = new Map();
  }
}

const add = (counts: Map<string, number>, client: string, count: number): void =>
  void counts.set(client, (counts.get(client) ?? 0) + count);
