import { randomUUID } from 'node:crypto';
import { returnedPostsChanged, type ReturnedPostsChanged } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { dayOf } from '@middletier/runtime/day';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { readPostsOfSchools } from './repository';
import { takeReturned, withdrawReturned } from './take-returned';
import { keepPost } from './tell-post';

/** What a school returns of its posts in leadership makes and ends them here, with the vacancies that follow. */
export const onPostsReturned = defineConsumption<ReturnedPostsChanged>({
  name: 'posts-on-posts-returned',
  events: [returnedPostsChanged],
  handle: async (unit, events) => {
    for (const { data } of events) await take(unit, data);
  },
});

async function take(
  unit: UnitOfWork,
  { school: { urn }, posts: returned, gone }: ReturnedPostsChanged,
): Promise<void> {
  // The register was told before; until this service has heard it, nobody could be told of the post: it is tried again.
  if (!(await knownSchools(unit, [urn])).has(urn)) throw new Error(`School ${urn} is not known yet.`);
  const now = new Date();
  const made = { at: now, by: 'The school’s return', today: dayOf(now) };
  for (const said of returned) {
    const posts = await readPostsOfSchools(unit, [urn]);
    const taken = takeReturned(posts, said, { ...made, urn, newId: randomUUID });
    if (taken) await keepPost(unit, taken, made);
  }
  const posts = await readPostsOfSchools(unit, [urn]);
  for (const post of posts.filter(({ returned: as }) => as?.urn === urn && gone.includes(as.post))) {
    const withdrawn = withdrawReturned(post, made);
    if (withdrawn !== post) await keepPost(unit, withdrawn, made);
  }
}
