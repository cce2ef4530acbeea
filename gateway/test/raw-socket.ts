import { once } from 'node:events';
import WebSocket, { type ClientOptions } from 'ws';

export interface ProtocolMessage {
  readonly type: string;
  readonly id?: string;
  // Tests look into messages of every shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly payload?: any;
}

/** A WebSocket that keeps to no protocol by itself, for tests of what is answered to those who break it. */
export class RawSocket implements Disposable {
  private readonly waiting: ProtocolMessage[] = [];
  private wake: () => void = () => undefined;
  /** Code and reason of the end. */
  readonly closed: Promise<readonly [number, string]>;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.waiting.push(JSON.parse(data.toString('utf8')) as ProtocolMessage);
      this.wake();
    });
    this.closed = once(socket, 'close').then(([code, reason]) => [code as number, String(reason)]);
  }

  static async open(url: string, options?: ClientOptions, protocols = ['graphql-transport-ws']) {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocols, options);
    const raw = new RawSocket(socket);
    await once(socket, 'open');
    return raw;
  }

  /** A connection that is acknowledged. */
  static async connected(url: string, authorization: string): Promise<RawSocket> {
    const raw = await RawSocket.open(url);
    raw.send({ type: 'connection_init', payload: { authorization } });
    await raw.next();
    return raw;
  }

  send(message: object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  async next(): Promise<ProtocolMessage> {
    for (;;) {
      const message = this.waiting.shift();
      if (message) return message;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  [Symbol.dispose](): void {
    this.socket.terminate();
  }
}
