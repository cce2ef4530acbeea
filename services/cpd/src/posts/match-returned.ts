import { createHash } from 'node:crypto';
import type { ReturnedPostsChanged } from '@middletier/organisations/contract';
import { dayBefore } from '@middletier/runtime/period';
import type { Made } from './change-post';
import type { Departure, Post, Role } from './post';

export type Returned = ReturnedPostsChanged['posts'][number];

export interface Told extends Made {
  readonly urn: string;
  readonly newId: () => string;
}

/** Why somebody leaves is not returned. */
export const RETURNED: Departure = { reason: 'OTHER', sudden: false, returned: true };

/** Roles as schools return them; one that is not listed is another leader's. */
const ROLES: Readonly<Record<string, Role>> = {
  EXECUTIVE_HEAD: 'EXECUTIVE_HEAD',
  HEADTEACHER: 'HEAD',
  HEAD_OF_SCHOOL: 'HEAD',
  DEPUTY_HEAD: 'DEPUTY',
  ASSISTANT_HEAD: 'SENIOR_LEADER',
  BUSINESS_LEADER: 'SENIOR_LEADER',
  SPECIAL_NEEDS_COORDINATOR: 'SENCO',
};

/** A school has one of each, so that the one that is known is the one that is returned. */
const ONE_OF_EACH: readonly Role[] = ['HEAD', 'EXECUTIVE_HEAD', 'SENCO'];

/** The post of a school that a return tells of: the one it told of before, else one that a person established, else a new one. */
export function postReturned(posts: readonly Post[], said: Returned, told: Told): Post {
  const { urn } = told;
  const role = ROLES[said.role] ?? 'MIDDLE_LEADER';
  const before = posts.find(({ returned }) => returned?.urn === urn && returned.post === said.post);
  if (before) return before;
  const leads = (post: Post) => post.schools.some((led) => led.urn === urn && led.to === null);
  const isSame = (post: Post) =>
    ONE_OF_EACH.includes(role) || post.title.toLowerCase() === said.post.toLowerCase();
  const free = posts.filter((post) => post.role === role && !post.returned && leads(post) && isSame(post));
  if (free.length === 1) return { ...free[0]!, returned: { urn, post: said.post, made: false } };
  return newPost(said, role, told);
}

function newPost(said: Returned, role: Role, { urn, newId, at, by }: Told): Post {
  const vacant = said.vacantSince ?? said.asAt;
  // Of whoever held it before no more is known than the last day, without which nobody could be sought.
  const lastDay = dayBefore(vacant);
  const left = { id: newId(), leader: null, from: lastDay, to: lastDay, acting: false, departure: RETURNED };
  const from = said.held ? said.asAt : lastDay;
  return {
    ...{ id: idOf(urn, said.post), role, title: said.post, from, holdings: said.held ? [] : [left] },
    ...{ schools: [{ urn, from, to: null }], ended: null, due: null, version: 1 },
    returned: { urn, post: said.post, made: true },
    told: said.held ? null : { kind: 'FILLED', holding: left.id, urns: [urn] },
    changes: [{ at, by, what: 'returned by the school' }],
  };
}

/** The same each time, and of letters that an id may have. */
function idOf(urn: string, post: string): string {
  const hash = createHash('sha256').update(post).digest('hex').slice(0, 6);
  return `returned-${urn}-${hash}`;
}
