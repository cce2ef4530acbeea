import { join, resolve } from 'node:path';
import type { ServerUrls } from './platform-servers';
import type { ServiceProgram } from './service-process';

export const SERVICES = ['organisations', 'improvement', 'cpd', 'funding'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** What every process of one run is told. */
export interface Surroundings extends ServerUrls {
  readonly dataDir: string;
  readonly secret: string;
  readonly logLevel: string;
}

type Settings = Readonly<Record<string, string>>;

/** The repository: this file is at the same depth in src and in dist. */
const ROOT = resolve(__dirname, '../../..');

export const serviceProgram = (name: ServiceName, port: number, around: Surroundings): ServiceProgram => ({
  name,
  port,
  script: join(ROOT, 'services', name, 'dist', 'main.js'),
  env: environment(port, around, {}),
  logFile: logFile(name, around),
});

export const gatewayProgram = (port: number, around: Surroundings, settings: Settings): ServiceProgram => ({
  name: 'gateway',
  port,
  script: join(ROOT, 'gateway', 'dist', 'main.js'),
  env: environment(port, around, settings),
  logFile: logFile('gateway', around),
});

const logFile = (name: string, { dataDir }: Surroundings): string => join(dataDir, 'logs', `${name}.log`);

const environment = (port: number, around: Surroundings, settings: Settings): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE: undefined, // one from outside would put all services into one database
  HOST: '127.0.0.1',
  NODE_ENV: 'development',
  PORT: String(port),
  MONGODB_URL: around.mongoUrl,
  NATS_URL: around.natsUrl,
  GATEWAY_SECRET: around.secret,
  LOG_LEVEL: around.logLevel,
  APOLLO_TELEMETRY_DISABLED: 'true',
  // A developer's receiver runs on the same machine.
  WEBHOOK_PRIVATE_ADDRESSES: 'true',
  ...settings,
});
