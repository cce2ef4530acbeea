import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { postCovered, postEnded, postFilled, postVacated } from '../contract';
import { followPost as followWithMentor } from '../mentoring/follow-post';
import { followPost as followWithVacancy } from '../vacancies/follow-post';
import type { Made } from './change-post';
import { followPost as followWithWorkplace } from './follow-holder';
import { holderOn, lastToLeave, schoolsOn, type Post } from './post';
import { savePost } from './repository';
import { settlePost, type PostFact } from './settle-post';

export interface MadeToday extends Made {
  readonly today: string;
}

/** Keeps a post as it stands today with what follows from it, and tells others where that is new to them. */
export async function keepPost(unit: UnitOfWork, changed: Post, made: MadeToday): Promise<Post> {
  const { today } = made;
  const { post, facts } = settlePost(changed, today);
  await savePost(unit, post);
  await followWithVacancy(unit, post, made);
  await followWithMentor(unit, { post, facts, today }, { at: made.at, by: made.by });
  if (facts.includes('FILLED')) await followWithWorkplace(unit, post, made);
  for (const fact of facts) await tell(unit, { post, fact, today });
  return post;
}

interface Telling {
  readonly post: Post;
  readonly fact: PostFact;
  readonly today: string;
}

async function tell(unit: UnitOfWork, { post, fact, today }: Telling): Promise<void> {
  const urns = schoolsOn(post, fact === 'ENDED' ? post.ended!.on : today);
  const known = await knownSchools<SchoolFacts>(unit, urns);
  const schools = urns.flatMap((urn) => {
    const school = known.get(urn);
    return school ? [{ urn, audience: school.audience }] : [];
  });
  if (schools.length === 0) return;
  const about = { id: post.id, role: post.role, schools };
  if (fact === 'VACATED') {
    const left = lastToLeave(post, today);
    const { reason, sudden } = left?.departure ?? { reason: 'OTHER', sudden: false };
    unit.emit(postVacated, post.id, { ...about, on: left?.to ?? today, reason, sudden });
    return;
  }
  if (fact === 'ENDED') {
    unit.emit(postEnded, post.id, { ...about, on: post.ended!.on });
    return;
  }
  const on = holderOn(post, today)!.from;
  unit.emit(fact === 'FILLED' ? postFilled : postCovered, post.id, { ...about, on });
}
