import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { QUIET, type Listener, type Order } from './subscriptions-plan';
import type { LivePlatform } from './subscriptions-platform';

const CONNECTIONS_OF_ONE = 100;

/** All who subscribe, in the process of the clients. */
export class Crowd {
  private standing = 0;
  private readonly clients = fork(resolve(__dirname, 'subscriptions-clients.js'));

  constructor(private readonly platform: Pick<LivePlatform, 'url' | 'issueToken'>) {}

  async order<Answer>(order: Order): Promise<Answer> {
    const answered = once(this.clients, 'message');
    this.clients.send(order);
    return ((await answered) as [Answer])[0];
  }

  leave(): void {
    this.clients.disconnect();
  }

  /** People of an area, each with a hundred connections at the most. */
  private async listeners(count: number, over: Listener['over'], areaNumber: (i: number) => string) {
    const people = new Map<string, Promise<string>>();
    const tokenOf = (area: string, person: number) => {
      const subject = `${area}-${over}-${person}`;
      const everywhere = area === QUIET ? [] : ['local-authority:900'];
      const organisations = [...everywhere, `local-authority:${area}`];
      const known =
        people.get(subject) ?? this.platform.issueToken({ subject, name: subject, roles: [], organisations });
      people.set(subject, known);
      return known;
    };
    return Promise.all(
      Array.from({ length: count }, async (_, i): Promise<Listener> => {
        const area = areaNumber(i);
        return { over, area, token: await tokenOf(area, Math.floor(i / CONNECTIONS_OF_ONE)) };
      }),
    );
  }

  /** Until as many are subscribed as were opened. */
  async subscribed(): Promise<void> {
    for (;;) {
      const text = await fetch(`${this.platform.url}/metrics`).then(
        (answer) => answer.text(),
        () => '',
      );
      if (Number(/^middletier_subscribers (\d+)$/m.exec(text)?.[1]) === this.standing) return;
      await pause(200);
    }
  }

  /** @returns seconds until all of them were subscribed */
  async open(count: number, over: Listener['over'], areaNumber: (i: number) => string) {
    const listeners = await this.listeners(count, over, areaNumber);
    const began = Date.now();
    await this.order({ do: 'open', url: this.platform.url, listeners });
    this.standing += count;
    await this.subscribed();
    return (Date.now() - began) / 1_000;
  }
}
