import { holdsOn, type Period } from '@middletier/runtime/period';

export type Role =
  | 'HEAD'
  | 'EXECUTIVE_HEAD'
  | 'DEPUTY'
  | 'SENIOR_LEADER'
  | 'MIDDLE_LEADER'
  | 'SENCO'
  | 'CHAIR_OF_GOVERNORS'
  | 'GOVERNOR';

/** Roles whose holders a school has to name to the public; others are known to those whom the school concerns. */
export const PUBLISHED: readonly Role[] = [
  'HEAD',
  'EXECUTIVE_HEAD',
  'SENCO',
  'CHAIR_OF_GOVERNORS',
  'GOVERNOR',
];

/** Roles in which a school is led as a whole. */
export const HEADSHIPS: readonly Role[] = ['HEAD', 'EXECUTIVE_HEAD'];

export type DepartureReason =
  | 'RETIREMENT'
  | 'PROMOTION'
  | 'ANOTHER_POST'
  | 'END_OF_CONTRACT'
  | 'RESIGNATION'
  | 'ILLNESS'
  | 'DEATH'
  | 'REORGANISATION'
  | 'OTHER';

export interface Departure {
  readonly reason: DepartureReason;
  readonly sudden: boolean;
  /** Where a return said so, which may take it back. */
  readonly returned?: true;
}

/** Somebody in a post; `to` may lie ahead: then their leaving is known. */
export interface Holding extends Period {
  readonly id: string;
  /** Null where a return alone says that somebody holds it, and not who: then `from` is the day of which it said so first. */
  readonly leader: string | null;
  /** True for somebody who acts in a vacant post until it is filled. */
  readonly acting: boolean;
  /** Why and how they leave; null while no end is known. */
  readonly departure: Departure | null;
  /** Whoever recorded it spoke for the school they come from, too: then they work here from the first day on. */
  readonly bringsWorkplace?: boolean;
}

/** A school that a post leads, for as long as it does: an executive head takes schools on and gives them back. */
export interface LedSchool extends Period {
  readonly urn: string;
  /** Where the school closed under it, and nobody gave it back. */
  readonly closed?: true;
}

/** How a post ended with the last school it led; its holdings as they were, for where the school goes on under a new number. */
export interface PostEnd {
  readonly urn: string;
  /** The last day. */
  readonly on: string;
  readonly holdings: readonly Holding[];
}

export interface Standing {
  readonly kind: 'VACANT' | 'COVERED' | 'FILLED' | 'ENDED';
  readonly holding: string | null;
  readonly urns: readonly string[];
}

/** A place in the leadership of one or more schools, and who held it when. */
export interface Post {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly schools: readonly LedSchool[];
  readonly from: string;
  readonly holdings: readonly Holding[];
  /** Null while there is such a post. */
  readonly ended: PostEnd | null;
  /** Under what name a school returns it, if it does; `made` where nothing was known of it before. */
  readonly returned?: { readonly urn: string; readonly post: string; readonly made: boolean };
  /** What others were told last; null before they were told anything. */
  readonly told: Standing | null;
  /** The next day on which the calendar alone changes how it stands. */
  readonly due: string | null;
  readonly version: number;
  readonly changes: readonly { readonly at: Date; readonly by: string; readonly what: string }[];
}

export const schoolsOn = ({ schools }: Pick<Post, 'schools'>, day: string): readonly string[] =>
  schools.filter((led) => holdsOn(led, day)).map(({ urn }) => urn);

/** Who holds a post on a day, or acts in it. */
export const holderOn = ({ holdings }: Pick<Post, 'holdings'>, day: string): Holding | null =>
  holdings.find((one) => !one.acting && holdsOn(one, day)) ??
  holdings.find((one) => holdsOn(one, day)) ??
  null;

/** Whether a post has ended by a day. */
const hasEnded = ({ ended }: Pick<Post, 'ended'>, day: string): boolean => day > (ended?.on ?? '9999');

export function standingOn(post: Post, day: string): Standing {
  if (hasEnded(post, day)) return { kind: 'ENDED', holding: null, urns: [] };
  const holder = holderOn(post, day);
  const kind = holder === null ? 'VACANT' : holder.acting ? 'COVERED' : 'FILLED';
  return { kind, holding: holder?.id ?? null, urns: schoolsOn(post, day) };
}

/** The last to leave a post for good before a day; null where nobody has. */
export const lastToLeave = ({ holdings }: Pick<Post, 'holdings'>, day: string): Holding | null =>
  holdings.findLast(({ acting, to }) => !acting && to !== null && to < day) ?? null;
