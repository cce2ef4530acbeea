import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '@middletier/runtime/refusal';

/** What the gateway says of a file that was sent to it. */
export interface MisReceipt {
  readonly returnId: string;
  readonly state: string;
  readonly offset: number;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly {
    readonly line: number;
    readonly column: string | null;
    readonly value: string | null;
    readonly rule: string;
    readonly fix: string;
  }[];
  readonly rejectionsNotTold: number;
  readonly concerns: readonly string[];
}

export interface Sending {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** The line broke, or nobody is there just now: to be tried again. */
export class NotNow extends Error {}

const ANSWER_MS = 900_000;

/** A trust's side of the door for returns: plain HTTP, as any program could speak it. */
export class MisClient {
  constructor(
    private readonly gateway: string,
    private readonly key: string,
  ) {}

  /** Throws NotNow, or a Refusal that no further try will change. */
  async send({ path, headers, body }: Sending): Promise<MisReceipt> {
    const asked = { method: 'POST', headers: this.headers(headers) };
    return receiptIn(await this.exchange(path, asked, body));
  }

  /** How far a file came; null where the gateway knows none with that id. */
  async fileOf(id: string): Promise<MisReceipt | null> {
    const answer = await this.exchange(`/returns/files/${id}`, { method: 'GET', headers: this.headers({}) });
    if (answer.statusCode !== 404) return receiptIn(answer);
    answer.resume();
    return null;
  }

  /** Asks the graph. */
  async ask<Data>(query: string, variables: object): Promise<Data> {
    const body = JSON.stringify({ query, variables });
    const headers = this.headers({ 'content-type': 'application/json' });
    const answer = await fetch(`${this.gateway}/graphql`, { method: 'POST', headers, body }).catch(() => {
      throw new Refusal('NOT_RUNNING', `No gateway answers at ${this.gateway}.`);
    });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors?.[0] || !data)
      throw new Refusal('REFUSED', errors?.[0]?.message ?? `The answer was ${answer.status}.`);
    return data;
  }

  /** Writes the rejected rows of a file. @returns the exit code */
  async writeErrors(id: string, to: Writable): Promise<number> {
    const path = `/returns/files/${encodeURIComponent(id)}/errors`;
    const answer = await this.exchange(path, { method: 'GET', headers: this.headers({}) }).catch(
      (error: Error) => {
        throw new Refusal('NOT_RUNNING', error.message);
      },
    );
    if (answer.statusCode !== 200) await receiptIn(answer);
    await pipeline(answer, to, { end: false });
    return 0;
  }

  private headers(more: Readonly<Record<string, string>>): Record<string, string> {
    return { authorization: `Bearer ${this.key}`, ...more };
  }

  private exchange(path: string, asked: object, body?: Readable): Promise<IncomingMessage> {
    const url = new URL(this.gateway + path);
    const request = url.protocol === 'https:' ? secureRequest : plainRequest;
    return new Promise((resolve, reject) => {
      const failed = (error: Error) => {
        body?.destroy();
        reject(new NotNow(`${this.gateway} does not answer (${error.message}).`));
      };
      const sent = request(url, { ...asked, timeout: ANSWER_MS }, (answer) => resolve(answer));
      sent.once('error', failed).once('timeout', () => sent.destroy(new Error('no answer')));
      if (!body) return void sent.end();
      body.once('error', (error) => sent.destroy(error));
      body.pipe(sent);
    });
  }
}

async function receiptIn(answer: IncomingMessage): Promise<MisReceipt> {
  let text = '';
  try {
    for await (const piece of answer.setEncoding('utf8')) text += String(piece);
  } catch (error) {
    throw new NotNow((error as Error).message);
  }
  const { statusCode: status = 0 } = answer;
  const told = jsonIn(text) as (MisReceipt & { error?: { code: string; message: string } }) | null;
  if (status >= 500 || status === 409 || status === 429 || !told)
    throw new NotNow(told?.error?.message ?? `The gateway answered ${status}.`);
  if (status >= 400) throw new Refusal(told.error?.code ?? 'REFUSED', told.error?.message ?? text);
  return told;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
