import { closedOn, endedWithSchool } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { needsAfter, type NewNeed, type PostChange } from './after-post';
import type { MentoringNeed } from './mentoring';
import { findNeed, openNeedsOfPost, saveNeeds } from './repository';

interface Made {
  readonly at: Date;
  readonly by: string;
}

/** Asks for a mentor where a change of a post calls for one, in the same unit of work; what it makes needless ends. */
export async function followPost(unit: UnitOfWork, change: PostChange, made: Made): Promise<void> {
  await endNeedless(unit, change, made);
  const [wanted] = needsAfter(change);
  if (!wanted) return;
  const known = await findNeed(unit, wanted.id);
  const need = known ? knownAgain(known, wanted, made) : await opened(unit, wanted, made);
  if (need) await saveNeeds(unit, [need]);
}

async function endNeedless(unit: UnitOfWork, { facts, post }: PostChange, made: Made): Promise<void> {
  if (!facts.includes('FILLED') && !facts.includes('ENDED')) return;
  const what = post.ended ? closedOn(post.ended.on) : 'the post was filled';
  const needless = await openNeedsOfPost(unit, post.id);
  await saveNeeds(
    unit,
    needless.map((need) => changed(need, { state: 'ENDED' }, { ...made, what })),
  );
}

/** Where it is known by now who is to have a mentor, or a school goes on with which it had ended; null where neither is so. */
function knownAgain(known: MentoringNeed, { mentee, urn }: NewNeed, made: Made): MentoringNeed | null {
  if (known.state === 'ENDED' && endedWithSchool(known.changes.at(-1)?.what))
    return changed(known, { state: 'OPEN', mentee, urn }, { ...made, what: 'the school goes on' });
  if (known.state !== 'OPEN' || known.mentee === mentee) return null;
  return changed(known, { mentee }, { ...made, what: 'it is known who' });
}

async function opened(unit: UnitOfWork, wanted: NewNeed, made: Made): Promise<MentoringNeed | null> {
  const school = (await knownSchools(unit, [wanted.urn])).get(wanted.urn);
  if (!school) return null;
  const owner = `local-authority:${school.audience.localAuthority}`;
  return {
    ...{ ...wanted, owner, state: 'OPEN', mentor: null, matchedOn: null, sentence: null, version: 1 },
    changes: [{ ...made, what: 'opened' }],
  };
}

export const changed = (
  need: MentoringNeed,
  change: Partial<MentoringNeed>,
  { at, by, what }: Made & { readonly what: string },
): MentoringNeed => ({
  ...need,
  ...change,
  version: need.version + 1,
  changes: [...need.changes, { at, by, what }],
});
