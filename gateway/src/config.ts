import { join } from 'node:path';
import { commonSettings, readConfig } from '@middletier/runtime/config';
import { z } from 'zod';

/** The issuer of `infra/local`, which lets anyone be anybody. */
const DEVELOPMENT_ISSUER = 'middle-tier-development';

const packagedSupergraph = join(__dirname, '..', 'supergraph.graphql');

const subgraphUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .endsWith('/graphql', 'must end in /graphql');

const subgraphUrls = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('must be a JSON object: {"organisations":"http://organisations:4001/graphql", …}');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), subgraphUrl));

const gatewaySettings = {
  ...commonSettings,
  SUBGRAPH_URLS: subgraphUrls,
  OIDC_ISSUER: z.string().min(1),
  OIDC_AUDIENCE: z.string().min(1),
  /** Path of a jwks.json, or where one is served. */
  OIDC_JWKS: z.string().min(1),
  GRAPHIQL: z.enum(['true', 'false']).optional(),
  /** Path of a JSON file with the tokens that GraphiQL begins with; on a developer's own machine only. */
  GRAPHIQL_TOKENS: z.string().min(1).optional(),
  SUPERGRAPH: z.string().min(1).default(packagedSupergraph),
  /** Objects that one operation may ask for. */
  MAX_COST: z.coerce.number().int().positive().default(50_000),
  /** How long one operation may take, whatever it asks of how many services. */
  OPERATION_SECONDS: z.coerce.number().positive().max(300).default(30),
  /** Points that a caller has in a minute. */
  RATE_LIMIT: z.coerce.number().int().positive().default(6_000),
  /** Subscriptions that a caller may have open in one process. */
  MAX_SUBSCRIPTIONS: z.coerce.number().int().positive().default(1_000),
  /** After how much silence something is sent, so that nobody between takes a connection for dead. */
  KEEP_ALIVE_SECONDS: z.coerce.number().positive().max(300).default(12),
  /** Path of a manifest of persisted operations. */
  PERSISTED_OPERATIONS: z.string().min(1).optional(),
  PERSISTED_ONLY: z.stringbool().default(false),
};

export type GatewaySettings = Omit<z.infer<z.ZodObject<typeof gatewaySettings>>, 'GRAPHIQL'> & {
  readonly GRAPHIQL: boolean;
};

/** Reads the settings; throws with every fault at once. GraphiQL is on in development unless told otherwise. */
export function readSettings(env = process.env): GatewaySettings {
  const { GRAPHIQL, ...settings } = readConfig(gatewaySettings, env);
  if (settings.NODE_ENV === 'production' && settings.OIDC_ISSUER === DEVELOPMENT_ISSUER)
    throw new Error(
      'OIDC_ISSUER: the development issuer lets anyone be anybody. In production name your own.',
    );
  if (settings.NODE_ENV === 'production' && settings.GRAPHIQL_TOKENS !== undefined)
    throw new Error('GRAPHIQL_TOKENS: it would give tokens to whoever asks. Leave it out in production.');
  if (settings.PERSISTED_ONLY && settings.PERSISTED_OPERATIONS === undefined)
    throw new Error('PERSISTED_ONLY: without PERSISTED_OPERATIONS nothing could be asked. Name a manifest.');
  const graphiql = GRAPHIQL ? GRAPHIQL === 'true' : settings.NODE_ENV === 'development';
  return { ...settings, GRAPHIQL: graphiql };
}
