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
  readonly school: {
    readonly urn: string;
    readonly name: string | null;
    readonly trust: { readonly name: string | null } | null;
  };
}

const DOCUMENT = `subscription ($schools: [ID!], $after: String) {
  categorisationChanged(schools: $schools, after: $after) {
    eventId cursor from to why support { days }
    school { urn name trust { name } }
  } }`;

const TRY_AGAIN_MS = 200;

export interface Follower {
  readonly gatewayUrl: string;
  readonly token: string;
  readonly schools: readonly string[];
  readonly onChange: (change: LiveChange) => void;
  readonly onTrouble?: (sentence: string) => void;
}

/**
 * Follows changes of category as a careful client does: after a broken connection it goes on from the last cursor it
 * has, so that nothing is missed.
 */
export class ChangeFollower {
  private ended = false;
  private client: Client | undefined;
  private after: string | undefined;

  private constructor(private readonly follower: Follower) {}

  /** Resolves once connected. */
  static async open(follower: Follower): Promise<ChangeFollower> {
    const following = new ChangeFollower(follower);
    await new Promise<void>((connected) => void following.run(connected));
    return following;
  }

  async close(): Promise<void> {
    this.ended = true;
    await this.client?.dispose();
  }

  private async run(connected: () => void): Promise<void> {
    const { onTrouble } = this.follower;
    while (!this.ended) {
      await this.receive(connected).catch((error: unknown) => {
        if (!this.ended)
          onTrouble?.(`the subscription broke (${inWords(error)}); it goes on from the last cursor`);
      });
      if (!this.ended) await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }

  private async receive(connected: () => void): Promise<void> {
    const { schools, onChange } = this.follower;
    this.client = this.connect(connected);
    const variables = { schools, after: this.after };
    const messages = this.client.iterate<{ categorisationChanged: LiveChange }>({
      query: DOCUMENT,
      variables,
    });
    for await (const { data, errors } of messages) {
      if (!data) throw new Error(errors?.map(({ message }) => message).join('; '));
      this.after = data.categorisationChanged.cursor;
      onChange(data.categorisationChanged);
    }
  }

  private connect(connected: () => void): Client {
    const { gatewayUrl, token } = this.follower;
    return createClient({
      url: `${gatewayUrl.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      on: { connected },
    });
  }
}

function inWords(error: unknown): string {
  if (Array.isArray(error)) return error.map(({ message }: { message: string }) => message).join('; ');
  return error instanceof Error ? error.message : 'the connection closed';
}
