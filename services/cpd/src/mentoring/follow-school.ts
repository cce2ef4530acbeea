import { goesOnAs, THE_REGISTER, type Conversion, type Move } from '@middletier/organisations/contract';
import { changed } from './follow-post';
import type { Mentor, MentoringNeed } from './mentoring';

const successorOf = ({ successors }: Move, owner: string): string | null => {
  const next = successors.get(owner);
  return next === undefined || next === owner ? null : next;
};

/** Who asked the body that answered for the school asks the one that answers for it now; a pair that was matched stays one. */
export const passOn = (needs: readonly MentoringNeed[], move: Move, at: Date): MentoringNeed[] =>
  needs.flatMap((need) => {
    const owner = successorOf(move, need.owner);
    const what = `passed on to ${owner}`;
    return owner === null ? [] : [changed(need, { owner }, { at, by: THE_REGISTER, what })];
  });

export const passOnMentors = (mentors: readonly Mentor[], move: Move): Mentor[] =>
  mentors.flatMap((mentor) => {
    const owner = successorOf(move, mentor.owner);
    return owner === null ? [] : [{ ...mentor, owner, version: mentor.version + 1 }];
  });

export const carryNeeds = (
  needs: readonly MentoringNeed[],
  conversion: Conversion,
  at: Date,
): MentoringNeed[] =>
  needs.map((need) =>
    changed(need, { urn: conversion.to }, { at, by: THE_REGISTER, what: goesOnAs(conversion) }),
  );
