import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { needsAfter, type PostChange } from './after-post';
import type { MentoringNeed } from './mentoring';
import { findNeed, openNeedsOfPost, saveNeeds } from './repository';

interface Made {
  readonly at: Date;
  readonly by: string;
}

/** Asks for a mentor where a change of a post calls for one, in the same unit of work; what it makes needless ends. */
export async function followPost(unit: UnitOfWork, change: PostChange, made: Made): Promise<void> {
  const [wanted] = needsAfter(change);
  const ended = change.facts.includes('FILLED') ? await openNeedsOfPost(unit, change.post.id) : [];
  await saveNeeds(
    unit,
    ended.map((need) => changed(need, { state: 'ENDED' }, { ...made, what: 'the post was filled' })),
  );
  if (!wanted) return;
  const known = await findNeed(unit, wanted.id);
  if (known) {
    if (known.state !== 'OPEN' || known.mentee === wanted.mentee) return;
    await saveNeeds(unit, [changed(known, { mentee: wanted.mentee }, { ...made, what: 'it is known who' })]);
    return;
  }
  const school = (await knownSchools(unit, [wanted.urn])).get(wanted.urn);
  if (!school) return;
  const owner = `local-authority:${school.audience.localAuthority}`;
  await saveNeeds(unit, [
    {
      ...{ ...wanted, owner, state: 'OPEN', mentor: null, matchedOn: null, sentence: null, version: 1 },
      changes: [{ ...made, what: 'opened' }],
    },
  ]);
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
