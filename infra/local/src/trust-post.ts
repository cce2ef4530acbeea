import { connect, headers, nkeyAuthenticator, type NatsConnection } from 'nats';
import { inboxOf } from './nats-configuration';

export interface TrustAccess {
  readonly natsUrl: string;
  readonly trust: string;
  /** Of its NKey. */
  readonly seed: string;
}

/** What a letter was answered with: a receipt as of an upload, or why it was refused as a whole. */
export interface LetterResult {
  readonly seq: number;
  readonly error?: { readonly code: string; readonly message: string };
}

/** A trust's end of `mis.returns.<trust>`, as its integration would hold it. */
export class TrustPost<Result extends LetterResult> implements AsyncDisposable {
  private readonly waiting = new Map<number, (result: Result) => void>();
  private readonly heard = new Map<number, Result>();

  private constructor(
    readonly nats: NatsConnection,
    private readonly trust: string,
  ) {}

  /** Rejects where the server does not let it in. */
  static async open<Result extends LetterResult>({ natsUrl, trust, seed }: TrustAccess) {
    const authenticator = nkeyAuthenticator(Buffer.from(seed));
    const nats = await connect({ servers: natsUrl, inboxPrefix: inboxOf(trust), authenticator });
    const post = new TrustPost<Result>(nats, trust);
    nats.subscribe(`mis.results.${trust}`, {
      callback: (error, message) => error ?? post.hear(message.json<Result>()),
    });
    await nats.flush();
    return post;
  }

  /** Publishes. @returns the letter's number, once the server has it on disk */
  async post(body: string | Uint8Array, said: Readonly<Record<string, string>>): Promise<number> {
    const all = headers();
    for (const [name, value] of Object.entries(said)) all.set(name, value);
    const kept = await this.nats.request(`mis.returns.${this.trust}`, body, { headers: all, timeout: 5_000 });
    const { seq, error } = kept.json<{ seq: number; error?: { description: string } }>();
    if (error) throw new Error(`The letter was not kept: ${error.description}`);
    return seq;
  }

  /** Publishes, and waits for the answer. */
  async send(body: string | Uint8Array, said: Readonly<Record<string, string>>): Promise<Result> {
    const seq = await this.post(body, said);
    return this.heard.get(seq) ?? new Promise((tell) => this.waiting.set(seq, tell));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.nats.close();
  }

  private hear(result: Result): void {
    this.heard.set(result.seq, result);
    this.waiting.get(result.seq)?.(result);
  }
}
