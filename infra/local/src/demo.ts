import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attendanceCsv, lastMondays, type AttendanceProfile } from '@middletier/exemplars/attendance-csv';
import { AREA } from '@middletier/exemplars/built-in-area';
import { GraphClient } from '@middletier/exemplars/graph-client';
import { ChangeFollower, type LiveChange } from '@middletier/exemplars/live-changes';
import { Refusal } from '@middletier/runtime/refusal';
import { readAddresses } from './addresses';
import { openIssuer } from './development-issuer';
import { PEOPLE } from './development-people';

const WEEKS = 6;
const PUPILS = 260;
const GOOD: AttendanceProfile = {
  urn: AREA.school,
  pupils: PUPILS,
  attendanceRate: 96,
  unauthorisedRate: 0.8,
  weeklyChange: 0,
};
const POOR: AttendanceProfile = { ...GOOD, attendanceRate: 89, unauthorisedRate: 4.5 };

/** A change and how long it took from the first byte of the push to the event in the subscriber's hands, in ms. */
export interface Heard {
  readonly change: LiveChange;
  readonly afterMs: number;
}

export interface FollowUp {
  readonly recommendedOffers: readonly { readonly title: string }[] | null;
  readonly supportEntitlement: {
    readonly category: string;
    readonly days: number;
    readonly amount: { readonly pence: number };
  } | null;
}

/** Plays the trust that pushes and the authority that listens, over the gateway of a running middle tier. */
export class Demo {
  readonly heard: LiveChange[] = [];
  private waiting: ((change: LiveChange) => void) | undefined;
  private follower: ChangeFollower | undefined;

  private constructor(
    private readonly trust: GraphClient,
    private readonly authority: GraphClient,
  ) {}

  static async open(dataDir: string, onTrouble: (sentence: string) => void = () => undefined): Promise<Demo> {
    const { gatewayUrl } = readAddresses(dataDir);
    const { issueToken } = await openIssuer(dataDir);
    const token = await issueToken(PEOPLE.authority);
    const demo = new Demo(
      new GraphClient(gatewayUrl, readTrustKey(dataDir)),
      new GraphClient(gatewayUrl, token),
    );
    const onChange = (change: LiveChange) => demo.receive(change);
    demo.follower = await ChangeFollower.open({
      gatewayUrl,
      token,
      schools: [AREA.school],
      onChange,
      onTrouble,
    });
    return demo;
  }

  async close(): Promise<void> {
    await this.follower?.close();
  }

  private receive(change: LiveChange): void {
    this.heard.push(change);
    this.waiting?.(change);
  }

  /** Pushes the figures that change the school's category, and waits until the authority hears of it. */
  async changeOnce(): Promise<Heard> {
    const profile = (await this.currentCategory()) === 'GREEN' ? POOR : GOOD;
    const news = new Promise<LiveChange>((resolve) => (this.waiting = resolve));
    const began = performance.now();
    await this.push(profile);
    const change = await news;
    return { change, afterMs: performance.now() - began };
  }

  /** A push may meet a process that has just died: it is sent again, which is harmless. */
  private async push(profile: AttendanceProfile): Promise<void> {
    const csv = attendanceCsv([profile], lastMondays(WEEKS, new Date()));
    await untilDone(() => this.trust.sendAttendance(csv));
  }

  /** What the other services made of a change: it reaches them by event too, so it is asked for until it is there. */
  async followUp({ to }: LiveChange): Promise<FollowUp> {
    const query = `query { school(urn: "${AREA.school}") {
      recommendedOffers { title } supportEntitlement { category days amount { pence } } } }`;
    return untilDone(async () => {
      const { school } = await this.authority.run<{ school: FollowUp }>(query);
      if (school.supportEntitlement?.category !== to) throw new Error(`No entitlement for ${to} yet`);
      return school;
    });
  }

  private async currentCategory(): Promise<string | undefined> {
    const query = `query { school(urn: "${AREA.school}") { categorisation { category } } }`;
    const { school } = await untilDone(() =>
      this.authority.run<{ school: { categorisation: { category: string } | null } | null }>(query),
    );
    return school?.categorisation?.category;
  }
}

function readTrustKey(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, 'trust-api-key'), 'utf8').trim();
  } catch {
    throw new Refusal(
      'NOT_RUNNING',
      'The built-in area is not loaded yet. Wait until npm start has said so, then try again.',
    );
  }
}

async function untilDone<T>(work: () => Promise<T>, tries = 300): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
