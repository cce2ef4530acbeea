import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { startService } from '@middletier/local/service-process';
import type { Actor } from '@middletier/runtime/actor';
import { sign } from '@middletier/runtime/signature';

const MAIN = resolve(__dirname, '../../../../services/organisations/dist/main.js');
const MB = 1024 * 1024;
const TICKS = 100;

export interface Receipt {
  readonly state: string;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** organisations in a process of its own, that returns are sent to as the gateway would. */
export interface ReturnsService {
  send(sender: Actor, file: Readable): Promise<Receipt>;
  /** Megabytes at the most since it was asked last. */
  peakMegabytes(): number;
  /** Seconds of processor time so far. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

interface Ground {
  readonly folder: string;
  readonly port: number;
  readonly mongoUrl: string;
  readonly natsUrl: string;
}

export async function startReturnsService({
  folder,
  port,
  mongoUrl,
  natsUrl,
}: Ground): Promise<ReturnsService> {
  const secret = randomBytes(32).toString('hex');
  const env = {
    ...process.env,
    ...{ PORT: String(port), HOST: '127.0.0.1', MONGODB_URL: mongoUrl, NATS_URL: natsUrl },
    ...{ GATEWAY_SECRET: secret, LOG_LEVEL: 'warn', NODE_ENV: 'development' },
  };
  const logFile = join(folder, 'organisations.log');
  const program = { name: 'organisations', script: MAIN, port, env, logFile };
  const service = await startService(program, new AbortController().signal);
  const of = (file: string) => readFileSync(`/proc/${service.pid}/${file}`, 'utf8');
  return {
    send: (actor, file) => send({ port, secret, actor }, file),
    peakMegabytes: () => {
      const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(of('status'))?.[1]);
      writeFileSync(`/proc/${service.pid}/clear_refs`, '5');
      return (kilobytes * 1024) / MB;
    },
    cpuSeconds: () => {
      const fields = of('stat').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    stop: () => service.stop(),
  };
}

interface Door {
  readonly port: number;
  readonly secret: string;
  readonly actor: Actor;
}

function send({ port, secret, actor }: Door, file: Readable): Promise<Receipt> {
  const path = '/returns/attendance?part=true';
  const signed = sign(secret, { target: `organisations POST ${path}`, actor, body: '' });
  const headers = { 'content-type': 'text/csv', ...signed };
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.once('error', failed).once('end', () => {
        if (answer.statusCode === 200) done(JSON.parse(text) as Receipt);
        else failed(new Error(`${answer.statusCode} ${text}`));
      });
    });
    sent.once('error', failed);
    file.once('error', failed).pipe(sent);
  });
}
