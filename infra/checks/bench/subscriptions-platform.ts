import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openIssuer, type DevelopmentIssuer } from '@middletier/local/development-issuer';
import { importRegister } from '@middletier/local/fill';
import { gatewayProgram, serviceProgram } from '@middletier/local/platform-processes';
import { startServers } from '@middletier/local/platform-servers';
import { freePorts } from '@middletier/local/ports';
import { startService, type ServiceProgram } from '@middletier/local/service-process';
import { Supervisor } from '@middletier/local/supervisor';

const REGISTER = resolve(__dirname, '../../../exemplars/leicester/establishments.csv');
const CHANGES = resolve(__dirname, 'subscriptions-changes.js');
const TICKS = 100;

/** What a live change passes through, each part in a process of its own that is started again when it ends. */
export interface LivePlatform {
  readonly url: string;
  readonly mongoUrl: string;
  readonly natsUrl: string;
  readonly issueToken: DevelopmentIssuer['issueToken'];
  /** Resolves when the next one is ready. */
  killAndWait(name: string): Promise<void>;
  /** Of the gateway: megabytes of memory that are in use now, and seconds of processor time so far. */
  gatewayMegabytes(): number;
  gatewayCpuSeconds(): number;
  stop(): Promise<void>;
}

type Ports = [number, number, number, number];

export async function startLivePlatform(): Promise<LivePlatform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-bench-'));
  const supervisor = new Supervisor({});
  const issuer = await openIssuer(dataDir);
  const servers = await startServers(supervisor, { dataDir });
  const [organisations, improvement, gateway, nobody] = (await freePorts(4)) as Ports;
  const around = {
    ...servers,
    dataDir,
    secret: 'a secret of the bench, which is long enough',
    logLevel: 'warn',
  };
  const urls = { organisations, improvement, cpd: nobody, funding: nobody };
  await supervisor.start(
    charge(serviceProgram('organisations', organisations, around)),
    charge({ ...serviceProgram('improvement', improvement, around), script: CHANGES }),
  );
  await importRegister(REGISTER, servers.mongoUrl);
  await supervisor.start(charge(gatewayProgram(gateway, around, gatewaySettings(issuer, urls))));
  const stop = async () => {
    await supervisor.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    ...servers,
    url: `http://127.0.0.1:${gateway}`,
    issueToken: issuer.issueToken,
    killAndWait: (name) => killAndWait(supervisor, name),
    ...measured(() => supervisor.pidOf('gateway')),
    stop,
  };
}

const gatewaySettings = (
  { issuer, audience, jwksFile }: DevelopmentIssuer,
  ports: Readonly<Record<string, number>>,
) => ({
  ...{ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS: jwksFile },
  SUBGRAPH_URLS: JSON.stringify(
    Object.fromEntries(
      Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`]),
    ),
  ),
});

const charge = (program: ServiceProgram) => ({
  name: program.name,
  start: (signal: AbortSignal) => startService(program, signal),
});

async function killAndWait(supervisor: Supervisor, name: string): Promise<void> {
  const before = supervisor.pidOf(name);
  await supervisor.kill(name);
  for (;;) {
    const now = supervisor.pidOf(name);
    if (now !== undefined && now !== before) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

function measured(pid: () => number | undefined) {
  const of = (file: string) => readFileSync(`/proc/${pid()}/${file}`, 'utf8');
  return {
    gatewayMegabytes: () => Number(/VmRSS:\s+(\d+)/.exec(of('status'))?.[1]) / 1024,
    gatewayCpuSeconds: () => {
      const fields = of('stat').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
  };
}
