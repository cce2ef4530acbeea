import { categorisationChanged, type CategorisationChanged } from '@middletier/improvement/contract';
import { subjectOf, type Envelope } from '@middletier/runtime/event';
import { until } from '@middletier/local/until';
import { connectNats, ensureStream, streamName } from '@middletier/runtime/nats';
import type { NatsConnection } from 'nats';

type Change = Pick<CategorisationChanged, 'from' | 'to'> & {
  readonly urn: string;
  readonly localAuthority: string;
  readonly trust: string | null;
};

/** Stands in for the relay of improvement: writes its events to the stream as the relay does. */
export class Publisher implements AsyncDisposable {
  private readonly versions = new Map<string, number>();

  private constructor(readonly nats: NatsConnection) {}

  static async connect(url: string): Promise<Publisher> {
    return new Publisher(await connectNats(url, 'test'));
  }

  async makeStream(): Promise<void> {
    await ensureStream(await this.nats.jetstreamManager(), categorisationChanged.source, {
      maxBytes: 10_000_000,
    });
  }

  async removeStream(): Promise<void> {
    const jsm = await this.nats.jetstreamManager();
    await jsm.streams.delete(streamName(categorisationChanged.source));
  }

  /** How many read from the stream now. */
  async countReaders(): Promise<number> {
    const jsm = await this.nats.jetstreamManager();
    return (await jsm.streams.info(streamName(categorisationChanged.source))).state.consumer_count;
  }

  /** @returns the event's id */
  async change(change: Partial<Change> = {}): Promise<string> {
    const event = this.next(change);
    await this.send(event);
    return event.id;
  }

  /** Sends an event until the stream has it; `again` for one that it has already and would drop as a duplicate. */
  async send(event: Envelope, again = ''): Promise<void> {
    const expect = { streamName: streamName(event.source) };
    const options = { msgID: event.id + again, expect, timeout: 500 };
    const sent = () => this.nats.jetstream().publish(subjectOf(event), JSON.stringify(event), options);
    await until(
      () =>
        sent().then(
          () => true,
          () => false,
        ),
      { withinMs: 20_000 },
    );
  }

  next(change: Partial<Change>): Envelope<CategorisationChanged> {
    const { urn = '990001', localAuthority = '990', trust = '99000', from = 'GREEN', to = 'RED' } = change;
    const sequence = (this.versions.get(urn) ?? 0) + 1;
    this.versions.set(urn, sequence);
    const { source, type } = categorisationChanged;
    const subject = `categorisation/${urn}`;
    return {
      ...{ specversion: '1.0', id: `${source}/${subject}@${sequence}`, source, type, subject, sequence },
      time: '2025-09-01T08:00:00.000Z',
      data: {
        ...{ school: { urn }, localAuthority: { code: localAuthority }, phase: 'PRIMARY', from, to },
        ...{ why: 'Attendance fell.', reasons: [reason], weakCriteria: ['attendance'] },
        ...{ framework: { id: 'shipped', version: 1 }, support: { days: 25, amountPence: 1_500_000 } },
        audience: { school: urn, localAuthority, trust },
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.nats.close();
  }
}

const reason = {
  ...{
    criterion: 'attendance',
    sentence: 'Attendance fell from 95.0 to 92.1.',
    valueBefore: 95,
    valueAfter: 92.1,
  },
  ...{ pointsBefore: 3, pointsAfter: 1 },
};
