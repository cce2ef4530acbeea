// Those who subscribe, in a process of their own: opens what its parent orders, and reports.
import { request, type IncomingMessage } from 'node:http';
import WebSocket from 'ws';
import type { Comparison, Listener, Order, Report } from './subscriptions-plan';

const QUERY =
  'subscription ($after: String) { categorisationChanged(after: $after) { at to why school { urn name } } }';
const AT_ONCE = 40;
const LONGEST_PAUSE_MS = 2_000;

interface Told {
  readonly data?: { readonly categorisationChanged: { readonly at: string } } | null;
  readonly extensions?: { readonly eventId: string; readonly cursor: string };
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const latencies: number[] = [];
const clients: Client[] = [];
let reconnects = 0;
let refusals: Record<string, number> = {};

/** Subscribes, keeps its last cursor, and comes again with it whenever the line breaks. */
class Client {
  readonly heard: string[] = [];
  private cursor: string | undefined;

  constructor(
    private readonly url: string,
    readonly listener: Listener,
  ) {}

  /** Resolves when the line stands. */
  open(): Promise<void> {
    return this.listener.over === 'WebSocket' ? this.openSocket() : this.openStream();
  }

  private payload() {
    return { query: QUERY, variables: { after: this.cursor } };
  }

  private openSocket(): Promise<void> {
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const send = (message: object) => socket.send(JSON.stringify(message));
    const authorization = `Bearer ${this.listener.token}`;
    return new Promise((stands) => {
      socket.on('open', () => send({ type: 'connection_init', payload: { authorization } }));
      socket.on('message', (data: Buffer) => {
        const { type, payload } = JSON.parse(String(data)) as { type: string; payload?: unknown };
        if (type === 'next') this.take(payload as Told);
        if (type === 'error') this.refused(payload as Told['errors']);
        if (type === 'error' || type === 'complete') socket.close();
        if (type !== 'connection_ack') return;
        send({ id: '1', type: 'subscribe', payload: this.payload() });
        stands();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => this.comeAgain());
    });
  }

  private refused(errors: Told['errors']): void {
    for (const { extensions } of errors ?? []) note(extensions?.code ?? 'NO_CODE');
  }

  private openStream(): Promise<void> {
    const headers = {
      ...{ accept: 'text/event-stream', 'content-type': 'application/json' },
      authorization: `Bearer ${this.listener.token}`,
    };
    return new Promise((stands) => {
      const sent = request(`${this.url}/graphql/stream`, { method: 'POST', headers, agent: false });
      sent.on('response', (answer: IncomingMessage) => {
        if (answer.statusCode !== 200) note(`status ${answer.statusCode}`);
        stands();
        this.readStream(answer);
      });
      sent.on('error', () => undefined);
      sent.on('close', () => this.comeAgain());
      sent.end(JSON.stringify(this.payload()));
    });
  }

  private readStream(answer: IncomingMessage): void {
    let text = '';
    answer.setEncoding('utf8').on('data', (piece: string) => {
      const events = (text + piece).split('\n\n');
      text = events.pop()!;
      for (const event of events) {
        const data = /^event: next\ndata: (.+)$/m.exec(event)?.[1];
        if (data) this.take(JSON.parse(data) as Told);
      }
    });
    answer.on('error', () => undefined);
  }

  private take({ data, extensions, errors }: Told): void {
    for (const { extensions: told } of errors ?? []) note(told?.code ?? 'NO_CODE');
    // What is told without a place ends the stream, and is followed by another try.
    if (!extensions) return;
    this.cursor = extensions.cursor;
    this.heard.push(extensions.eventId);
    const at = data?.categorisationChanged.at;
    if (at) latencies.push(Date.now() - Date.parse(at));
  }

  private comeAgain(): void {
    reconnects += 1;
    setTimeout(() => void this.open(), Math.random() * LONGEST_PAUSE_MS);
  }
}

const note = (code: string): void => void (refusals[code] = (refusals[code] ?? 0) + 1);

async function open(url: string, listeners: readonly Listener[]): Promise<number> {
  const waiting = listeners.map((listener) => new Client(url, listener));
  clients.push(...waiting);
  const openSome = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await next.open();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, openSome));
  return clients.length;
}

function report(): Report {
  const sorted = latencies.slice().sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), slowest: at(1), messages: sorted.length };
}

function forget(): number {
  latencies.length = 0;
  reconnects = 0;
  refusals = {};
  clients.forEach(({ heard }) => heard.splice(0));
  return clients.length;
}

function compare(committed: Readonly<Record<string, readonly string[]>>): Comparison {
  const seen = { wanted: 0, missed: 0, doubled: 0 };
  for (const { heard, listener } of clients) {
    const wanted = committed[listener.area] ?? [];
    const once = new Set(heard);
    seen.wanted += wanted.length;
    seen.missed += wanted.filter((id) => !once.has(id)).length;
    seen.doubled += heard.length - once.size;
  }
  return { ...seen, reconnects, refusals };
}

async function obey(order: Order): Promise<number | Report | Comparison> {
  if (order.do === 'open') return open(order.url, order.listeners);
  if (order.do === 'compare') return compare(order.committed);
  return order.do === 'forget' ? forget() : report();
}

process.on('message', (order: Order) => void obey(order).then((answer) => process.send!(answer)));
process.on('disconnect', () => process.exit(0));
