import { z } from 'zod';

/** Settings every service and the gateway share; a service's own config.ts adds to them. */
export const commonSettings = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  NATS_URL: z.string().min(1),
  GATEWAY_SECRET: z.string().min(32, 'must have at least 32 characters'),
  /** What Prometheus sends as its bearer token to read /metrics; in production nobody reads them without. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
};

/** Settings of a service that owns a database. */
export const serviceSettings = {
  ...commonSettings,
  MONGODB_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://'),
  /** Name of the service's own database; the service's name unless told otherwise. */
  DATABASE: z.string().min(1).optional(),
  STREAM_MAX_BYTES: z.coerce.number().int().positive().default(1_000_000_000),
  /** On how many servers of a NATS cluster the stream is kept: 3 in production. As it is, or 1, unless told otherwise. */
  STREAM_REPLICAS: z.coerce.number().int().min(1).max(5).optional(),
};

export type ServiceSettings = z.infer<z.ZodObject<typeof serviceSettings>>;

/**
 * Reads the environment through a zod shape and names every wrong setting at once, so that one look mends them all. An
 * empty setting counts as missing: compose files and charts write those for what nobody has set.
 */
export function readConfig<S extends z.ZodRawShape>(
  shape: S,
  env: NodeJS.ProcessEnv,
): z.infer<z.ZodObject<S>> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = z.object(shape).safeParse(given);
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not complete:\n${faults.join('\n')}`);
}
