import type { SchoolFacts } from '@middletier/organisations/contract';
import { broker, type Brokered } from '@middletier/runtime/matching/broker';
import { judgePair, type Judged, type Rules } from '@middletier/runtime/matching/judge-pair';
import type { Ask, TeamMember } from './team';
import { weeksLeft as weeksLeftOf } from './team-training';
import type { Session } from '../training/session';

/** A request with what is known of the school. */
export interface Asking {
  readonly id: string;
  readonly ask: Ask;
  readonly school: SchoolFacts;
  /** The category that counts; null where the school has none. */
  readonly category: string | null;
}

/** A member with what is left of their weeks. */
export interface Offering {
  readonly id: string;
  readonly member: TeamMember;
  readonly school: SchoolFacts;
  readonly places: number;
  readonly weeksAPlace: number;
  readonly weeksLeft: number;
  /** Spells done, and those after which the school had improved. */
  readonly done: number;
  readonly improved: number;
}

/** The worse the category, the more a spell is worth (000: "on a ‘needs’ basis"). */
const IMPORTANCE: Readonly<Record<string, number>> = { RED: 4, AMBER: 3, YELLOW: 2 };
const FAR_METRES = 20_000;

export interface Work {
  /** Spells of the member, agreed or done. */
  readonly spells: readonly Ask[];
  /** Sessions that the member holds for groups of schools. */
  readonly sessions: readonly Session[];
}

/** Weeks become places as improvement's days do: one who has 12 weeks for two schools has two places of 6. */
export function offeringOf(member: TeamMember, school: SchoolFacts, work: Work): Offering {
  const { spells: own } = work;
  const weeksLeft = weeksLeftOf(member, work);
  const places = Math.min(weeksLeft, Math.max(0, member.spells - own.length));
  const done = own.filter(({ state }) => state === 'DONE');
  return {
    ...{ id: member.id, member, school, places, weeksLeft },
    weeksAPlace: places === 0 ? 0 : Math.floor(weeksLeft / places),
    ...{ done: done.length, improved: done.filter(({ outcome }) => outcome?.verdict === 'IMPROVED').length },
  };
}

const met = ({ ask }: Asking, { member }: Offering): string[] =>
  ask.needs.filter((need) => member.strengths.includes(need));

function metres(
  { school: { location: one } }: Asking,
  { school: { location: other } }: Offering,
): number | null {
  if (!one || !other) return null;
  return Math.round(Math.hypot(one.easting - other.easting, one.northing - other.northing));
}

const RULES: Rules<Asking, Offering> = {
  musts: [
    {
      id: 'PHASE',
      refuses: ({ school }, { member }) => !member.phases.includes(school.phase),
      because: ({ school }, { member }) =>
        `A ${school.phase} school; ${member.name} knows ${member.phases.join(', ')}.`,
    },
    {
      id: 'NEED',
      refuses: (asking, offering) => met(asking, offering).length === 0,
      because: ({ ask }, { member }) => `None of ${ask.needs.join(', ')} is a strength of ${member.name}.`,
    },
    {
      id: 'OWN_SCHOOL',
      refuses: ({ ask }, { member }) => ask.urn === member.urn,
      because: (_, { member }) => `${member.name} teaches there.`,
    },
    {
      id: 'DATES',
      refuses: ({ ask }, { member }) => ask.from < member.from || ask.to > member.to,
      because: (_, { member }) => `${member.name} is there from ${member.from} to ${member.to}.`,
    },
    {
      id: 'WEEKS',
      refuses: ({ ask }, { weeksAPlace }) => ask.weeks > weeksAPlace,
      because: ({ ask }, { member, weeksAPlace }) =>
        `${ask.weeks} weeks asked for; ${member.name} has ${weeksAPlace} for a spell.`,
    },
  ],
  shoulds: [
    {
      ...{ id: 'NEED', weight: 60 },
      share: (asking, offering) => Math.floor((100 * met(asking, offering).length) / asking.ask.needs.length),
      because: (asking, offering) =>
        `${met(asking, offering).length} of ${asking.ask.needs.length} needs met (${asking.ask.needs.join(', ')}).`,
    },
    {
      ...{ id: 'RECORD', weight: 20 },
      share: (_, { done, improved }) => (done === 0 ? 50 : Math.floor((100 * improved) / done)),
      because: (_, { done, improved }) =>
        done === 0 ? 'No spell done yet: counted half.' : `${improved} of ${done} schools improved.`,
    },
    {
      ...{ id: 'NEARNESS', weight: 10 },
      share: (asking, offering) => {
        const apart = metres(asking, offering);
        return apart === null ? 0 : Math.max(0, 100 - Math.ceil((100 * apart) / FAR_METRES));
      },
      because: (asking, offering) => {
        const apart = metres(asking, offering);
        return apart === null
          ? 'One of the schools is not on the map.'
          : `${apart} m apart; nothing from ${FAR_METRES} m on.`;
      },
    },
    {
      ...{ id: 'FREEDOM', weight: 10 },
      share: (_, { member, weeksLeft }) => Math.floor((100 * weeksLeft) / member.weeks),
      because: (_, { member, weeksLeft }) => `${weeksLeft} of ${member.weeks} weeks are still to be given.`,
    },
  ],
  importance: ({ category }) => IMPORTANCE[category ?? ''] ?? 1,
  least: 1,
  furtherPlace: 500,
};

/** The best set of spells at once, by the contract that brokers improvement's support. */
export const matchTeam = (requests: readonly Asking[], supporters: readonly Offering[]): Brokered =>
  broker({ requests, supporters, rules: RULES, placesOf: ({ places }) => places, pinned: [] });

export const judge = (asking: Asking, offering: Offering): Judged => judgePair(RULES, asking, offering);
