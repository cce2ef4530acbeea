import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { returnedPostsChanged, type ReturnedPostsChanged } from '../contract';
import type { School } from '../register/school';
import { audienceOf } from '../register/school-facts';
import type { LeadershipPost } from './leadership-kind';
import { latestPosts } from './posts-repository';

interface Moved {
  readonly school: School;
  /** Rows that came or went; what is kept is as it is after that. */
  readonly rows: readonly LeadershipPost[];
}

/** Tells how the posts of these rows stand now, of each the newest that is kept; rows of days long past change nothing of that. */
export async function tellPosts(unit: UnitOfWork, { school, rows }: Moved): Promise<void> {
  const latest = (await latestPosts(unit, [school.urn])).get(school.urn) ?? [];
  const { posts, gone } = postsMoved(latest, rows);
  if (posts.length + gone.length === 0) return;
  const { urn, name } = school;
  unit.emit(returnedPostsChanged, urn, { school: { urn, name }, posts, gone, audience: audienceOf(school) });
}

/** @param latest of each post of the school what is known now */
export function postsMoved(
  latest: readonly LeadershipPost[],
  rows: readonly LeadershipPost[],
): Pick<ReturnedPostsChanged, 'posts' | 'gone'> {
  const known = new Set(latest.map(({ post }) => post));
  const newest = new Map<string, string>();
  for (const { post, asAt } of rows) if (asAt >= (newest.get(post) ?? '')) newest.set(post, asAt);
  return {
    posts: latest.filter(({ post, asAt }) => (newest.get(post) ?? '') >= asAt).map(postTold),
    gone: [...newest.keys()].filter((post) => !known.has(post)),
  };
}

const postTold = (known: LeadershipPost): ReturnedPostsChanged['posts'][number] => {
  const { post, role, asAt, staffId, expectedEnd, vacantSince } = known;
  return { post, role, asAt, held: staffId !== null, expectedEnd, vacantSince };
};
