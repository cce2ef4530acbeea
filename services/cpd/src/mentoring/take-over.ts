import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Merging } from '../leaders/merging';
import { changed } from './follow-post';
import type { MentoringNeed } from './mentoring';
import { findMentor, forgetMentor, needsNaming, saveMentor, saveNeeds } from './repository';

/** For leaders who merge two records: nobody is their own mentor, and one offer to mentor stays, that of the kept record. */
export async function takeOver(
  unit: UnitOfWork,
  merging: Merging,
  made: { at: Date; by: string },
): Promise<void> {
  const needs = await needsNaming(unit, merging.from);
  await saveNeeds(
    unit,
    needs.map((need) => named(need, merging, made)),
  );
  const offer = await findMentor(unit, merging.from);
  if (!offer) return;
  await forgetMentor(unit, merging.from);
  if (!(await findMentor(unit, merging.into))) await saveMentor(unit, { ...offer, leader: merging.into });
}

function named(need: MentoringNeed, { from, into }: Merging, made: { at: Date; by: string }): MentoringNeed {
  const name = (leader: string | null) => (leader === from ? into : leader);
  const [mentee, mentor] = [name(need.mentee), name(need.mentor)];
  const isOne = need.state === 'MATCHED' && mentee === mentor;
  const again = isOne ? { state: 'OPEN' as const, mentor: null, matchedOn: null } : { mentor };
  const what = isOne ? 'open again: mentor and mentee were one person' : 'two records were merged';
  return changed(need, { mentee, ...again }, { ...made, what });
}
