import { anActor, testServers, testService, until } from '@middletier/local/testing';
import type { TestServers, TestService } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { organisations } from '../../organisations/src/subgraph';
import { registerOf, takeRegister } from '../../organisations/test/taking-files';
import { improvement } from '../src/subgraph';

const COLUMNS = 'urn,weekCommencing,sessionsPossible,sessionsAttended,authorisedAbsence,unauthorisedAbsence';

const READERS = [
  'schools',
  'observations-on-school-changed',
  'observations-on-school-succeeded',
  'observations-on-return-accepted',
  'overdue-returns-on-return-standing-changed',
  'categorisation-on-school-changed',
];

/** What a school reports for each of its weeks, in percent of the sessions; a typical one that comes out YELLOW. */
export interface Reported {
  readonly urn: string;
  readonly attendance?: number;
  readonly unauthorised?: number;
  readonly pupils?: number;
  readonly weeks?: number;
}

export interface Told {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  // Tests look into facts of every shape.
  readonly data: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** Organisations and improvement on one pair of servers, and what a trust and an authority do with them. */
export class Area implements AsyncDisposable {
  private constructor(
    readonly servers: TestServers,
    readonly organisations: TestService,
    readonly improvement: TestService,
  ) {}

  static async open(): Promise<Area> {
    const servers = await testServers();
    const services = [testService(organisations, servers), testService(improvement, servers)] as const;
    return new Area(servers, ...(await Promise.all(services)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.organisations.stop(), this.improvement.stop()]);
    await this.servers[Symbol.asyncDispose]();
  }

  /** Puts schools into the register, primaries of an authority without a trust unless said otherwise. */
  async register(
    authority: string,
    urns: readonly string[],
    given: Record<string, string> = {},
  ): Promise<void> {
    const all = {
      'LA (code)': authority,
      'LA (name)': `Authority ${authority}`,
      'Trusts (code)': '',
      'Trusts (name)': '',
    };
    await takeRegister(
      this.organisations.ground.store,
      registerOf(urns.map((URN) => ({ ...all, URN, ...given }))),
    );
    await this.settled();
  }

  /** Pushes a return as the authority's own system would, and waits until improvement has the figures. */
  async report(authority: string, schools: readonly Reported[]): Promise<void> {
    await this.push(authority, 'attendance', [COLUMNS, ...schools.flatMap(rowsOf)]);
  }

  /** Pushes a return of any kind, line by line with its header, of some schools. @returns the id of the file */
  async push(authority: string, kind: string, lines: readonly string[]): Promise<string> {
    const headers = { 'content-type': 'text/csv' };
    const file = { headers, body: lines.join('\n') };
    const answer = await this.organisations.send(officerOf(authority), `/returns/${kind}?part=true`, file);
    const receipt = (await answer.json()) as { rejected: number; state: string; returnId: string };
    if (receipt.rejected !== 0 || receipt.state !== 'TAKEN') throw new Error(JSON.stringify(receipt));
    await this.settled();
    return receipt.returnId;
  }

  /** Takes a file back, as the officer who sent it. */
  async withdraw(authority: string, id: string): Promise<void> {
    const officer = officerOf(authority);
    const ask = `query ($id: ID!) { returnFile(id: $id) { version } }`;
    const { version } = (await this.organisations.ask(officer, ask, { id })).data.returnFile as {
      version: number;
    };
    const input = { idempotencyKey: `withdraw-${id}`, id, version, reason: 'It was of another year.' };
    const withdraw = `mutation ($input: DecideReturnFileInput!) { withdrawReturnFile(input: $input) { state } }`;
    const { data, errors } = await this.organisations.ask(officer, withdraw, { input });
    if (data?.withdrawReturnFile?.state !== 'WITHDRAWN') throw new Error(JSON.stringify({ data, errors }));
    await this.settled();
  }

  /** Waits until improvement has taken in everything that organisations has told. */
  async settled(): Promise<void> {
    for (const reader of READERS) await untilRead({ reader, by: this.improvement, of: this.organisations });
  }

  /** Facts that improvement has told of an aggregate, oldest first. */
  async told(subject: string | RegExp): Promise<Told[]> {
    const rows = this.improvement.ground.db.collection('outbox').find({ 'event.subject': subject });
    return (await rows.sort({ ts: 1 }).toArray()).map(({ event }) => event as Told);
  }

  /** Asks for fields of schools, as the gateway does for a query that began elsewhere. */
  async schools(actor: Actor | null, urns: readonly string[], fields: string) {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on School { ${fields} } } }`;
    const of = urns.map((urn) => ({ __typename: 'School', urn }));
    const { data, errors } = await this.improvement.ask(actor, query, { of });
    return { schools: data?._entities, errors };
  }

  async school(actor: Actor | null, urn: string, fields: string) {
    const { schools, errors } = await this.schools(actor, [urn], fields);
    if (errors) throw new Error(JSON.stringify(errors));
    return schools[0];
  }
}

/** Waits until a reader of one service has taken in everything that another service has told. */
export async function untilRead({
  reader,
  by,
  of,
}: {
  reader: string;
  by: TestService;
  of: TestService;
}): Promise<void> {
  const outbox = of.ground.db.collection('outbox');
  await until('the outbox to be sent', async () => (await outbox.countDocuments({ sent: false })) === 0);
  const jsm = await by.ground.nats.jetstreamManager();
  const [stream, durable] = [of.ground.store.source.toUpperCase(), `${by.ground.store.source}_${reader}`];
  await until(`${durable} to have read everything`, async () => {
    // A service that has only just started may not have made it yet.
    const info = await jsm.consumers.info(stream, durable).catch(() => undefined);
    return info?.num_pending === 0 && info.num_ack_pending === 0;
  });
}

export const officerOf = (authority: string): Actor =>
  anActor({
    id: `officer-of-${authority}`,
    name: 'An Officer',
    organisations: [`local-authority:${authority}`],
  });

function rowsOf({ urn, attendance = 94.3, unauthorised = 1.8, pupils = 200, weeks = 6 }: Reported): string[] {
  const possible = pupils * 10;
  const attended = Math.round((possible * attendance) / 100);
  const truants = Math.round((possible * unauthorised) / 100);
  const counts = [possible, attended, possible - attended - truants, truants];
  return Array.from({ length: weeks }, (_, i) => [urn, monday(weeks - i), ...counts].join(','));
}

/** The Monday that many weeks ago, YYYY-MM-DD. */
export function monday(weeksAgo: number): string {
  const today = new Date();
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  return new Date(today.getTime() - (sinceMonday + 7 * weeksAgo) * 86_400_000).toISOString().slice(0, 10);
}
