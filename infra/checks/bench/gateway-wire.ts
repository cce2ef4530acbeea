// HTTP/1.1 with as little work as can be: what measures must not take the time of what is measured.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

interface Message {
  readonly head: string;
  readonly body: Buffer;
}

const BLANK = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** Calls for every message that has come whole: one with a length, or one in chunks, of which the text is not put together. */
function eachMessage(socket: Socket, take: (message: Message) => void): void {
  let held: Buffer[] = [];
  let wanted = 0;
  socket.on('data', (chunk: Buffer) => {
    held.push(chunk);
    wanted -= chunk.length;
    if (wanted > 0) return;
    const whole = held.length === 1 ? chunk : Buffer.concat(held);
    held = [whole];
    const length = lengthOf(whole);
    wanted = length === undefined ? 1 : length - whole.length;
    if (wanted > 0) return;
    held = [];
    wanted = 0;
    const end = whole.indexOf(BLANK);
    take({ head: whole.toString('latin1', 0, end), body: whole.subarray(end + BLANK.length) });
  });
}

/** Bytes of the whole message; undefined as long as it is not known. */
function lengthOf(whole: Buffer): number | undefined {
  const end = whole.indexOf(BLANK);
  if (end < 0) return undefined;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(whole.toString('latin1', 0, end)) ?? [];
  if (length !== undefined) return end + BLANK.length + Number(length);
  return whole.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) ? whole.length : undefined;
}

/** A connection that is kept, and made anew where the other side did not keep it: one question after the other. */
export class Asker {
  private socket: Socket;
  private pending: { readonly question: Buffer; readonly resolve: (message: Message) => void } | undefined;
  private closed = false;

  constructor(private readonly port: number) {
    this.socket = this.connect();
  }

  ask(question: Buffer): Promise<Message> {
    return new Promise((resolve) => {
      this.pending = { question, resolve };
      this.socket.write(question);
    });
  }

  close(): void {
    this.closed = true;
    this.socket.destroy();
  }

  private connect(): Socket {
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    eachMessage(socket, (message) => {
      const { pending } = this;
      this.pending = undefined;
      pending?.resolve(message);
    });
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      if (this.closed) return;
      this.socket = this.connect();
      if (this.pending) this.socket.write(this.pending.question);
    });
    return socket;
  }
}

/** A GraphQL document as it is sent. */
export function question(query: string): Buffer {
  const body = JSON.stringify({ query });
  const head = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Works a question out when it comes for the first time, and plays the answer back from then on. */
export async function serveRecording(work: (body: string) => Promise<string>): Promise<string> {
  const recording = new Map<string, Buffer>();
  const record = async (body: string): Promise<Buffer> => {
    const answer = Buffer.from(await work(body));
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${answer.length}\r\n\r\n`;
    recording.set(body, Buffer.concat([Buffer.from(head), answer]));
    return recording.get(body)!;
  };
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    eachMessage(socket, ({ body }) => {
      const text = body.toString('latin1');
      const known = recording.get(text);
      if (known) socket.write(known);
      else void record(text).then((answer) => socket.write(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
