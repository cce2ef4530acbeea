import { candidacyId, judge, type Candidacy, type Pipeline } from './pipeline';

/** One candidacy of two that were of one person: all that was shown counts, and where either goes on, the one does. */
export function mergeCandidacies(
  pipeline: Pipeline,
  { mine, other }: { readonly mine: Candidacy | null; readonly other: Candidacy },
  leader: string,
): Candidacy {
  const both = mine ? [mine, other] : [other];
  const goesOn = both.find(({ leftOn }) => leftOn === null);
  const last = both.toSorted((a, b) => ((a.leftOn ?? '') < (b.leftOn ?? '') ? -1 : 1)).at(-1)!;
  const evidence = both.flatMap((one) => one.evidence).sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    ...{ id: candidacyId(pipeline.id, leader), pipeline: pipeline.id, leader, evidence },
    ...judge(pipeline, evidence),
    enteredOn: both.map(({ enteredOn }) => enteredOn).sort()[0]!,
    leftOn: goesOn ? null : last.leftOn,
    leftBecause: goesOn ? null : last.leftBecause,
    version: Math.max(...both.map(({ version }) => version)) + 1,
  };
}
