import { dayAfter } from '@middletier/runtime/period';
import { standingOn, type Post, type Standing } from './post';

export type PostFact = 'VACATED' | 'COVERED' | 'FILLED' | 'ENDED';

export interface Settled {
  readonly post: Post;
  /** What is to be told, in this order. */
  readonly facts: readonly PostFact[];
}

/** How a post stands today against what was told of it last; told again with the same day, it tells nothing. */
export function settlePost(post: Post, today: string): Settled {
  const now = standingOn(post, today);
  const facts = factsBetween(post.told, now);
  const told = facts.length > 0 || post.told === null ? now : post.told;
  return { post: { ...post, told, due: nextDay(post, today) }, facts };
}

function factsBetween(before: Standing | null, now: Standing): PostFact[] {
  if (before && before.holding === now.holding && sameSchools(before, now)) return [];
  if (now.kind === 'ENDED') return before === null ? [] : ['ENDED'];
  // Nobody left a post that is new and has nobody yet.
  if (now.kind === 'VACANT') return before === null ? [] : ['VACATED'];
  if (now.kind === 'FILLED') return ['FILLED'];
  return before?.kind === 'FILLED' ? ['VACATED', 'COVERED'] : ['COVERED'];
}

const sameSchools = (one: Standing, other: Standing): boolean => one.urns.join() === other.urns.join();

function nextDay({ holdings, schools }: Post, today: string): string | null {
  const days = [...holdings, ...schools].flatMap(({ from, to }) => [
    from,
    ...(to === null ? [] : [dayAfter(to)]),
  ]);
  return days.filter((day) => day > today).sort()[0] ?? null;
}
