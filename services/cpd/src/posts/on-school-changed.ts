import { followFates, THE_REGISTER, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { carryPosts, endWithSchool } from './follow-school';
import type { Post } from './post';
import { readPostsOfSchools } from './repository';
import { keepPost, type MadeToday } from './tell-post';

/**
 * Posts end with their school, with their vacancies, and go on with it under a new number. A merger makes another school,
 * whose posts are established anew; who may see a post follows the school to another trust by itself.
 */
export const onSchoolChanged = defineConsumption({
  name: 'posts-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, now) => {
      const made = madeOn(now);
      await keepAll(unit, endWithSchool(await readPostsOfSchools(unit, [closing.urn]), closing, made), made);
    },
    converted: async (unit, conversion, now) => {
      const made = madeOn(now);
      const posts = await readPostsOfSchools(unit, [conversion.from]);
      await keepAll(unit, carryPosts(posts, conversion, made), made);
    },
  }),
});

const madeOn = (now: Date): MadeToday => ({ at: now, by: THE_REGISTER, today: dayOf(now) });

async function keepAll(unit: UnitOfWork, posts: readonly Post[], made: MadeToday): Promise<void> {
  for (const post of posts) await keepPost(unit, post, made);
}
