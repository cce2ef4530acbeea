import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Post } from '../posts/post';
import { vacancyAfter } from './after-post';
import { openVacancyOf, saveVacancy } from './repository';
import type { Made } from './vacancy';

/** Keeps a post's vacancies in step with it: for posts, in the same unit of work. */
export async function followPost(unit: UnitOfWork, post: Post, made: Made): Promise<void> {
  const vacancy = vacancyAfter(post, await openVacancyOf(unit, post.id), { at: made.at, by: made.by });
  if (vacancy) await saveVacancy(unit, vacancy);
}
