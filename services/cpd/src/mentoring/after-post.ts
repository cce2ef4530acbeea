import { yearsAfter } from '@middletier/runtime/period';
import type { Post, Role } from '../posts/post';
import { HEADSHIPS, holderOn, lastToLeave, schoolsOn } from '../posts/post';
import type { PostFact } from '../posts/settle-post';
import type { MentoringNeed } from './mentoring';

/** 000: "consistent, supportive mentoring arrangements for both Headteachers/Principals and for Deputies". */
const MENTORED: readonly Role[] = [...HEADSHIPS, 'DEPUTY'];

export interface PostChange {
  readonly post: Post;
  readonly facts: readonly PostFact[];
  readonly today: string;
}

export type NewNeed = Pick<MentoringNeed, 'id' | 'urn' | 'mentee' | 'role' | 'post' | 'why' | 'priority'>;

/**
 * Who is to have a mentor after what happened to a post: whoever acts after a sudden loss of a head, asked for before it is
 * known who that is, and whoever came within the last year. A head of long standing is registered without one.
 */
export function needsAfter({ post, facts, today }: PostChange): readonly NewNeed[] {
  const [urn] = schoolsOn(post, today);
  if (urn === undefined || !MENTORED.includes(post.role)) return [];
  const about = { urn, role: post.role, post: post.id };
  const holder = holderOn(post, today);
  const left = lastToLeave(post, today);
  if (facts.includes('FILLED')) {
    // Of somebody whom a return does not name it is not known since when they hold it.
    if (!holder?.leader || holder.from <= yearsAfter(today, -1)) return [];
    const id = `${post.id}-${holder.from}`;
    return [{ ...about, id, mentee: holder.leader, why: `new in post from ${holder.from}`, priority: 1 }];
  }
  const isLoss = left?.departure?.sudden === true && HEADSHIPS.includes(post.role);
  if (facts.length === 0 || (!isLoss && !holder)) return [];
  const id = `${post.id}-cover-${left?.to ?? today}`;
  const why = `acts in the post${left ? ` after ${left.to}` : ''}`;
  return [{ ...about, id, mentee: holder?.leader ?? null, why, priority: 2 }];
}
