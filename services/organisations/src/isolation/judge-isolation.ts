import type { MembershipOnDay } from '../partnerships/membership';
import { bringsChallenge } from '../partnerships/partnership';
import { dayAfter, holdsOn } from '@middletier/runtime/period';
import type { Tie } from '../partnerships/ties';
import type { School } from '../register/school';

export interface Isolation {
  readonly asAt: string;
  /** In no partnership and no trust. */
  readonly isolated: boolean;
  /** Nobody from outside challenges it, though it may be in partnerships. */
  readonly withoutChallenge: boolean;
  /** The first day of the isolation, where it is known. */
  readonly since: string | null;
  readonly trust: School['trust'];
  readonly challenge: readonly MembershipOnDay[];
  readonly sentence: string;
}

interface Facts {
  readonly school: Pick<School, 'name' | 'trust' | 'openDate'>;
  /** All of the school's memberships, ended ones too. */
  readonly memberships: readonly MembershipOnDay[];
  /** Those that hold on the day. */
  readonly ties: readonly Tie[];
}

/** Whether a school stands alone, and who challenges it (domain.md, ground rule 4; 001 on the Ofsted finding). */
export function judgeIsolation({ school, memberships, ties }: Facts, day: string): Isolation {
  const { trust } = school;
  const challenging = ties.filter(({ partnership }) => bringsChallenge(partnership.kind, partnership));
  const isolated = ties.length === 0 && trust === null;
  const since = isolated ? aloneSince(school.openDate, memberships, day) : null;
  return {
    asAt: day,
    isolated,
    withoutChallenge: challenging.length === 0 && trust === null,
    since,
    trust,
    challenge: challenging.map(({ membership }) => membership),
    sentence: `${school.name} ${said({ trust, ties, challenging, since })}`,
  };
}

/** The day after its last membership ended; the day it opened where it never had one. */
function aloneSince(
  openDate: string | null,
  memberships: readonly MembershipOnDay[],
  day: string,
): string | null {
  const ends = memberships.flatMap((one) =>
    one.to !== null && one.from <= one.to && one.to < day && !holdsOn(one, day) ? one.to : [],
  );
  const last = ends.sort().at(-1);
  return last === undefined ? openDate : dayAfter(last);
}

type Said = Pick<Isolation, 'trust' | 'since'> & { ties: readonly Tie[]; challenging: readonly Tie[] };

function said({ trust, ties, challenging, since }: Said): string {
  const challengers = [
    ...(trust ? [trust.name ?? `trust ${trust.uid}`] : []),
    ...challenging.map(({ membership, partnership }) => `${partnership.name} (${roleIn(membership)})`),
  ];
  if (challengers.length > 0) return `is challenged from outside by ${listed(challengers)}.`;
  if (ties.length === 0)
    return `is in no partnership and no trust${since ? ` since ${since}` : ''}, and nobody challenges it from outside.`;
  const names = ties.map(({ partnership }) => partnership.name);
  return `is in ${listed(names)}, but nobody there challenges it from outside.`;
}

const roleIn = ({ role }: MembershipOnDay): string => role.toLowerCase().replaceAll('_', ' ');

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
