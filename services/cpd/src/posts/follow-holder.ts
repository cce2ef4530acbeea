import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { leadersById } from '../leaders/known-leaders';
import { moveWorkplace } from '../leaders/move-workplace';
import { holderOn, schoolsOn, type Post, type Role } from './post';
import { readPostsHeld } from './repository';
import type { MadeToday } from './tell-post';

/** Governors work elsewhere or nowhere, and whoever acts goes back. */
const NOT_EMPLOYED: readonly Role[] = ['CHAIR_OF_GOVERNORS', 'GOVERNOR'];

/**
 * Whoever begins in a post for good works at its school from then on, unless they keep one where they work; and as far as the
 * school they come from lets them go: otherwise anybody could draw a record to their own school by an appointment, and read it.
 */
export async function followPost(unit: UnitOfWork, post: Post, made: MadeToday): Promise<void> {
  const { today } = made;
  const holder = holderOn(post, today);
  const urns = schoolsOn(post, today);
  if (!holder?.leader || holder.acting || urns.length === 0 || NOT_EMPLOYED.includes(post.role)) return;
  const leader = (await leadersById(unit, [holder.leader])).get(holder.leader);
  if (!leader || leader.erasedOn !== null || urns.includes(leader.urn)) return;
  const posts = await readPostsHeld(unit, [leader.id]);
  const stays = posts.some(
    (one) => holderOn(one, today)?.leader === leader.id && schoolsOn(one, today).includes(leader.urn),
  );
  const letGo = holder.bringsWorkplace === true || hasLeft(posts, leader, holder.from);
  if (letGo && !stays) await moveWorkplace(unit, { leader, urn: urns[0]! }, made);
}

/** Whether their school recorded that they left a post there. */
const hasLeft = (
  posts: readonly Post[],
  { id, urn }: { readonly id: string; readonly urn: string },
  day: string,
): boolean =>
  posts.some(
    ({ schools, holdings }) =>
      schools.some((led) => led.urn === urn) &&
      holdings.some((one) => one.leader === id && one.departure !== null && one.to !== null && one.to < day),
  );
