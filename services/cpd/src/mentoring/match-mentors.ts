import { broker, type Brokered } from '@middletier/runtime/matching/broker';
import type { Must, Rules, Should } from '@middletier/runtime/matching/judge-pair';
import type { SchoolFacts } from '@middletier/organisations/contract';
import type { Mentor, MentoringNeed } from './mentoring';

/** Somebody on either side, with the schools they work at and lead today. */
export interface Side {
  readonly id: string;
  readonly leader: string | null;
  readonly schools: readonly SchoolFacts[];
}

export interface Asking extends Side {
  readonly need: MentoringNeed;
}

export interface Offering extends Side {
  readonly mentor: Mentor;
  readonly coachTrained: boolean;
  readonly phases: readonly string[];
  /** Mentored already. */
  readonly bound: number;
}

const sharedSchool = (one: Side, other: Side): SchoolFacts | undefined =>
  one.schools.find(({ urn }) => other.schools.some((school) => school.urn === urn));
const sharedTrust = (one: Side, other: Side): string | null =>
  one.schools
    .flatMap(({ trust }) => trust?.uid ?? [])
    .find((uid) => other.schools.some((at) => at.trust?.uid === uid)) ?? null;

const MUSTS: readonly Must<Asking, Offering>[] = [
  {
    id: 'self',
    refuses: (asking, offering) => asking.leader === offering.leader,
    because: () => 'nobody mentors themselves',
  },
  {
    // Whoever leads the mentee's school, or is led there, is in one line of management with them.
    id: 'line-of-management',
    refuses: (asking, offering) => sharedSchool(asking, offering) !== undefined,
    because: (asking, offering) =>
      `both are at ${sharedSchool(asking, offering)?.name}: one may manage the other`,
  },
  {
    id: 'one-trust',
    refuses: (asking, offering) => sharedTrust(asking, offering) !== null,
    because: () => 'both are in one trust, where one line of management runs over both',
  },
  {
    id: 'not-trained',
    refuses: (_asking, { coachTrained }) => !coachTrained,
    because: () => 'the mentor was not trained in coaching (003)',
  },
  {
    id: 'other-role',
    refuses: ({ need }, { mentor }) => !mentor.roles.includes(need.role),
    because: ({ need }) => `does not mentor in the role ${need.role}`,
  },
];

/** Metres beyond which nearness counts for nothing: an hour on the road or so. */
const FAR = 40_000;

const SHOULDS: readonly Should<Asking, Offering>[] = [
  {
    ...{ id: 'phase', weight: 3, because: ({ schools }) => `knows ${schools[0]?.phase ?? 'the phase'}` },
    share: ({ schools }, { phases }) => (schools.some(({ phase }) => phases.includes(phase)) ? 100 : 40),
  },
  {
    ...{ id: 'nearness', weight: 2, because: () => 'by the distance between their schools' },
    share: (asking, offering) => nearness(asking.schools[0], offering.schools[0]),
  },
];

function nearness(one: SchoolFacts | undefined, other: SchoolFacts | undefined): number {
  if (!one?.location || !other?.location) return 50;
  const metres = Math.hypot(
    one.location.easting - other.location.easting,
    one.location.northing - other.location.northing,
  );
  return Math.max(0, Math.round(100 - (100 * metres) / FAR));
}

const RULES: Rules<Asking, Offering> = {
  musts: MUSTS,
  shoulds: SHOULDS,
  importance: ({ need }) => need.priority,
  least: 1,
  furtherPlace: 60,
};

/** The best set of mentors for all who wait for one: exact, and the same for the same question (decision 0009). */
export const matchMentors = (askings: readonly Asking[], offerings: readonly Offering[]): Brokered =>
  broker({
    ...{ requests: askings, supporters: offerings, rules: RULES, pinned: [] },
    placesOf: ({ mentor, bound }) => mentor.atOnce - bound,
  });
