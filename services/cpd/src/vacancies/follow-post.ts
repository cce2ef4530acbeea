import { endedWithSchool } from '@middletier/organisations/contract';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Post } from '../posts/post';
import { vacancyAfter } from './after-post';
import { findVacancy, openVacancyOf, saveVacancy } from './repository';
import { changed, type Made } from './vacancy';

/** Keeps a post's vacancies in step with it: for posts, in the same unit of work. */
export async function followPost(unit: UnitOfWork, post: Post, made: Made): Promise<void> {
  const open = await openVacancyOf(unit, post.id);
  const vacancy = vacancyAfter(post, open, { at: made.at, by: made.by });
  if (!vacancy) return;
  const known = open ? null : await findVacancy(unit, vacancy.id);
  if (!known) await saveVacancy(unit, vacancy);
  else if (endedWithSchool(known.changes.at(-1)?.what))
    // What a person withdrew stays so; what ended with a school alone is sought again where the school goes on.
    await saveVacancy(
      unit,
      changed(known, { state: 'OPEN', urns: vacancy.urns }, { ...made, what: 'open again' }),
    );
}
