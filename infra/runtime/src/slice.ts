import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import type { Db } from 'mongodb';
import type { NatsConnection } from 'nats';
import type { GraphQLFieldResolver } from 'graphql';
import { requireActor, type Actor } from './actor';
import { askedAbout, type AskedAbout } from './audit-subjects';
import { recordAudit } from './audit-trail';
import { refused, type AuditedCommand } from './audited-command';
import type { Confided } from './confidential-reads';
import type { Consumption } from './consumer';
import { forgetRead } from './forget-read';
import type { Exchange, Routes } from './http';
import type { Log } from './log';
import type { CollectionDefinition } from './mongo';
import { Refusal } from './refusal';
import type { Metrics } from './telemetry/metrics';
import type { Store } from './unit-of-work';

/** What a service stands on while it runs. */
export interface Ground {
  readonly db: Db;
  readonly store: Store;
  readonly nats: NatsConnection;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Verifies that the gateway signed a request of a route beside GraphQL; body is '' where it streams. */
  readonly actorOf: (exchange: Exchange, body: string | Uint8Array) => Actor | null;
}

/** What every resolver finds in its context, made anew for each request. */
export interface RequestContext {
  readonly actor: Actor | null;
  readonly requestId: string;
  readonly now: Date;
  readonly store: Store;
  readonly nats: NatsConnection;
  readonly log: Log;
  /** The event a subscription operation is resolved for: its root value. */
  readonly event: Readonly<Record<string, unknown>> | null;
  /** What the mutation under way was asked about, for the audit trail. */
  readonly asked?: AskedAbout;
}

/** Work that goes on by itself while the service runs; it must go on after a crash where it stood. */
export interface Worker {
  start(): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** One capability of a service: a folder with its SDL, its rules, its data and the facts it follows. */
export interface Slice {
  readonly resolvers?: object;
  readonly collections?: readonly CollectionDefinition[];
  readonly confided?: Confided;
  readonly consumptions?: (ground: Ground) => readonly Consumption[];
  readonly routes?: (ground: Ground) => Routes;
  readonly workers?: (ground: Ground) => readonly Worker[];
}

export interface ServiceDefinition<Context extends RequestContext> {
  readonly name: string;
  /** Folder of the package: its SDL is read from `src` below it. */
  readonly root: string;
  readonly slices: readonly Slice[];
  readonly context: (request: RequestContext, db: Db) => Context;
}

/** Merges the slices' resolvers type by type; two slices that resolve one field are a mistake and told as such. */
export function mergeResolvers(slices: readonly Slice[]): GraphQLResolverMap<unknown> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { resolvers } of slices)
    for (const [type, fields] of Object.entries(resolvers ?? {})) {
      const target = (merged[type] ??= {});
      for (const [field, resolver] of Object.entries(fields as Record<string, unknown>)) {
        if (field in target) throw new Error(`Two slices resolve ${type}.${field}`);
        target[field] =
          type === 'Mutation'
            ? forKnown(resolver as GraphQLFieldResolver<unknown, RequestContext>)
            : resolver;
      }
    }
  return merged as GraphQLResolverMap<unknown>;
}

/** That it cannot be put down takes nothing from the refusal. */
async function recordRefused({ store, log }: RequestContext, command: AuditedCommand, why: Refusal) {
  await recordAudit(store, refused(command, why)).catch((err: unknown) =>
    log.error({ err, action: command.name }, 'a refusal is not on the trail'),
  );
}

/** Nobody changes anything without saying who they are, whatever else a mutation looks at first. */
const forKnown =
  (resolve: GraphQLFieldResolver<unknown, RequestContext>): GraphQLFieldResolver<unknown, RequestContext> =>
  async (root, args: { readonly input?: unknown }, context, info) => {
    const actor = requireActor(context.actor);
    const asked = askedAbout(info, args);
    try {
      const result: unknown = await resolve(root, args, { ...context, asked }, info);
      forgetRead(context);
      return result;
    } catch (error) {
      if (error instanceof Refusal)
        await recordRefused(context, { actor, name: info.fieldName, input: args.input, asked }, error);
      throw error;
    }
  };
