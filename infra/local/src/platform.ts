import { Refusal } from '@middletier/runtime/refusal';
import { writeAddresses } from './addresses';
import { openDataFolder } from './data-folder';
import { openIssuer, type DevelopmentIssuer } from './development-issuer';
import { graphiqlTokensFile } from './graphiql-tokens';
import { keptSecret } from './gateway-secret';
import {
  gatewayProgram,
  serviceProgram,
  SERVICES,
  type ServiceName,
  type Surroundings,
} from './platform-processes';
import { startServers, type ServerChoice, type ServerUrls } from './platform-servers';
import { freePorts, isFree } from './ports';
import { startService, type ServiceProgram } from './service-process';
import type { Charge } from './supervised';
import { Supervisor } from './supervisor';

export interface PlatformOptions extends ServerChoice {
  /** 0 takes a free one. */
  readonly gatewayPort: number;
  /** Empties the data folder first. */
  readonly fresh?: boolean | undefined;
  /** Ports of services that must be known beforehand; the others get free ones. */
  readonly servicePorts?: Partial<Record<ServiceName, number>> | undefined;
  readonly logLevel?: string | undefined;
  /** Whether what ends is started again; yes unless told otherwise. */
  readonly restart?: boolean | undefined;
  /** Ends a start that is under way, in good order. */
  readonly signal?: AbortSignal | undefined;
}

export type ProcessName = ServiceName | 'gateway' | 'mongod' | 'nats';

/** A whole middle tier that runs on this machine. */
export interface Platform extends ServerUrls {
  /** Without a path: /graphql and /graphiql are below it. */
  readonly gatewayUrl: string;
  readonly serviceUrls: Readonly<Record<ServiceName, string>>;
  readonly gatewaySecret: string;
  /** The absolute path of the data folder. */
  readonly dataDir: string;
  readonly issueToken: DevelopmentIssuer['issueToken'];
  /** The number of a running process; undefined while it has ended and is not ready again. */
  pidOf(name: ProcessName): number | undefined;
  /** Ends a process with SIGKILL, as a crash would. */
  kill(name: ProcessName): Promise<void>;
  stop(): Promise<void>;
}

/** Starts servers, services and gateway, each in a process of its own; resolves when all are ready. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  await refuseTakenPort(options.gatewayPort);
  const folder = await openDataFolder(options.dataDir, { fresh: options.fresh });
  const supervisor = new Supervisor({ restart: options.restart, onTrouble: options.onProgress });
  const stop = async () => {
    await supervisor.stop();
    folder.release();
  };
  const stopEarly = () => void supervisor.stop();
  options.signal?.addEventListener('abort', stopEarly);
  if (options.signal?.aborted) stopEarly();
  try {
    return { ...(await startAll(supervisor, { ...options, dataDir: folder.path })), stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', stopEarly);
  }
}

async function startAll(supervisor: Supervisor, options: PlatformOptions): Promise<Omit<Platform, 'stop'>> {
  const { dataDir, logLevel = 'info' } = options;
  const issuer = await openIssuer(dataDir);
  const gatewaySecret = keptSecret(dataDir);
  const servers = await startServers(supervisor, options);
  const around = { ...servers, dataDir, secret: gatewaySecret, logLevel };
  const addresses = await startProcesses(supervisor, around, { ...options, issuer });
  writeAddresses(dataDir, { ...servers, gatewayUrl: addresses.gatewayUrl });
  return {
    ...servers,
    ...addresses,
    gatewaySecret,
    dataDir,
    issueToken: issuer.issueToken,
    pidOf: (name) => supervisor.pidOf(name),
    kill: (name) => supervisor.kill(name),
  };
}

type Addresses = Pick<Platform, 'gatewayUrl' | 'serviceUrls'>;

async function startProcesses(
  supervisor: Supervisor,
  around: Surroundings,
  { issuer, onProgress, ...options }: PlatformOptions & { issuer: DevelopmentIssuer },
): Promise<Addresses> {
  const { gateway, ...ports } = await choosePorts(options);
  await supervisor.start(
    ...SERVICES.map((name) => charge(serviceProgram(name, ports[name], around), onProgress)),
  );
  const serviceUrls = perService((name) => `http://127.0.0.1:${ports[name]}`);
  const settings = {
    SUBGRAPH_URLS: JSON.stringify(perService((name) => `${serviceUrls[name]}/graphql`)),
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
    OIDC_JWKS: issuer.jwksFile,
    GRAPHIQL: 'true',
    GRAPHIQL_TOKENS: graphiqlTokensFile(around.dataDir),
  };
  await supervisor.start(charge(gatewayProgram(gateway, around, settings), onProgress));
  return { serviceUrls, gatewayUrl: `http://127.0.0.1:${gateway}` };
}

const charge = (program: ServiceProgram, onProgress: PlatformOptions['onProgress']): Charge => ({
  name: program.name,
  start: async (signal) => {
    const service = await startService(program, signal);
    onProgress?.(`${program.name} is ready (port ${program.port}, process ${service.pid})`);
    return service;
  },
});

const perService = <T>(value: (name: ServiceName) => T): Record<ServiceName, T> =>
  Object.fromEntries(SERVICES.map((name) => [name, value(name)])) as Record<ServiceName, T>;

async function choosePorts(options: PlatformOptions): Promise<Record<ServiceName | 'gateway', number>> {
  const named = [options.gatewayPort, ...Object.values(options.servicePorts ?? {})];
  const free = (await freePorts(SERVICES.length + 1 + named.length)).filter((port) => !named.includes(port));
  const services = perService((name) => options.servicePorts?.[name] ?? free.pop()!);
  return { ...services, gateway: options.gatewayPort || free.pop()! };
}

async function refuseTakenPort(port: number): Promise<void> {
  const free = await isFree(port).catch((error: Error) => {
    throw new Refusal(
      'PORT_REFUSED',
      `Port ${port} cannot be used: ${error.message}. Name another with --port.`,
    );
  });
  if (free) return;
  const message = `Port ${port} is taken by another program. Stop that program, or name another port with --port.`;
  throw new Refusal('PORT_TAKEN', message);
}
