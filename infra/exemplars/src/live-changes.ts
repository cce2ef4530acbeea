import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

/** A change of category as the subscription below delivers it. */
export interface LiveChange {
  readonly eventId: string;
  readonly cursor: string;
  readonly from: string | null;
  readonly to: string;
  readonly why: string;
  readonly support: { readonly days: number };
  readonly school: { readonly urn: string; readonly name: string | null; readonly trust: { readonly name: string | null } | null };
}

const DOCUMENT = `subscription ($schools: [ID!], $after: String) {
  categorisationChanged(schools: $schools, after: $after) {
    eventId cursor from to why support { days }
    school { urn name trust { name } }
  } }`;

export interface Follower {
  readonly gatewayUrl: string;
  readonly token: string;
  readonly schools: readonly string[];
  readonly onChange: (change: LiveChange) => void;
  readonly onTrouble?: (sentence: string) => void;
}

/**
 * Follows changes of category as a careful client does: after a broken connection it goes on from the last cursor it
 * has, so that nothing is missed. @returns once subscribed, a function that ends it
 */
export async function followChanges(follower: Follower): Promise<() => Promise<void>> {
  const headers = { authorization: `Bearer ${follower.token}` };
  let ended = false;
  let client: Client;
  let after: string | undefined;
  const connect = (onOpen: () => void) => {
    client = createClient({
      url: `${follower.gatewayUrl.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: headers,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      on: { connected: onOpen },
    });
    return client.iterate<{ categorisationChanged: LiveChange }>({
      query: DOCUMENT,
      variables: { schools: follower.schools, after },
    });
  };
  const run = async (onOpen: () => void) => {
    while (!ended) {
      try {
        for await (const { data, errors } of connect(onOpen)) {
          if (!data) throw new Error(errors?.map(({ message }) => message).join('; '));
          after = data.categorisationChanged.cursor;
          follower.onChange(data.categorisationChanged);
        }
      } catch (error) {
        if (!ended) follower.onTrouble?.(`the subscription broke (${describe(error)}); it goes on from the last cursor`);
      }
      if (!ended) await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  await new Promise<void>((resolve) => void run(resolve));
  return async () => {
    ended = true;
    await client.dispose();
  };
}

const describe = (error: unknown): string => {
  if (Array.isArray(error)) return error.map(({ message }: { message: string }) => message).join('; ');
  return error instanceof Error ? error.message : 'connection closed';
};
