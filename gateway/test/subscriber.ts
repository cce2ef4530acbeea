import { createClient as createSse } from 'graphql-sse';
import { createClient as createWs } from 'graphql-ws';
import type { FormattedExecutionResult } from 'graphql';
import WebSocket from 'ws';

// Tests look into messages of every shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Message = FormattedExecutionResult<any, any>;

export interface Subscriber extends AsyncDisposable {
  /** The next messages; rejects when the stream ends before. */
  take(count: number): Promise<Message[]>;
  /** Leaves, as a browser does whose page is closed. */
  leave(): Promise<void>;
}

export interface Wish {
  readonly url: string;
  readonly authorization?: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Subscribes over graphql-ws. */
export function overWebSocket({ url, authorization, query, variables = {} }: Wish): Subscriber {
  const client = createWs({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: authorization ? { authorization } : {},
    retryAttempts: 0,
  });
  return subscriber(client.iterate({ query, variables }), () => client.dispose());
}

/** Subscribes over server-sent events with the client of graphql-sse. */
export function overSse({ url, authorization, query, variables = {} }: Wish): Subscriber {
  const headers: Record<string, string> = authorization ? { authorization } : {};
  const client = createSse({ url: `${url}/graphql/stream`, headers, retryAttempts: 0 });
  return subscriber(client.iterate({ query, variables }), () => client.dispose());
}

function subscriber(
  messages: AsyncIterableIterator<unknown>,
  dispose: () => void | Promise<void>,
): Subscriber {
  const take = async (count: number) => {
    const taken: Message[] = [];
    while (taken.length < count) {
      const { done, value } = await messages.next();
      if (done) throw new Error(`the stream ended after ${taken.length} of ${count} messages`);
      taken.push(value as Message);
    }
    return taken;
  };
  const leave = async () => {
    await messages.return?.();
    await dispose();
  };
  return { take, leave, [Symbol.asyncDispose]: leave };
}
