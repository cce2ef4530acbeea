import { figureWords } from './explanation';
import type { AppliedEscalation, Capacity, Explanation, JudgedCriterion } from './explanation';
import { frameworkMoved } from './framework-moved';

/** One thing that moved a category. Values are the figures that were banded (percent, or percentage points). */
export interface Reason {
  /** A criterion's id, 'capacity', 'escalation' or 'framework'; of what people did, the kind of step in small letters. */
  readonly criterion: string;
  readonly sentence: string;
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
  readonly pointsBefore: number | null;
  readonly pointsAfter: number | null;
}

const NO_FIGURES = { valueBefore: null, valueAfter: null, pointsBefore: null, pointsAfter: null };

/**
 * What moved between two explanations, the strongest first: escalations, capacity, the framework itself, then criteria
 * by the points they cost or gave. Without a `before`, the reasons of the first proposal: the criteria that pull the way it went.
 */
export function whyChanged(before: Explanation | null, after: Explanation): readonly Reason[] {
  return [
    ...escalationReasons(before, after),
    ...capacityReasons(before, after),
    ...(before === null ? [] : frameworkReasons(before, after)),
    ...(before === null ? firstReasons(after) : criterionReasons(before, after)),
  ];
}

function escalationReasons(before: Explanation | null, after: Explanation): Reason[] {
  const was = decisive(before);
  const now = decisive(after);
  if (was?.floor === now?.floor) return [];
  const from = was === undefined ? '' : `from ${was.floor} `;
  const sentence = now
    ? `An escalation moved the category ${from}to ${now.floor}: ${now.condition}`
    : `The escalation to ${was?.floor} no longer moves the category`;
  return [{ criterion: 'escalation', sentence, ...NO_FIGURES }];
}

/** The escalation that decides the category, where one does. */
function decisive(explanation: Explanation | null): AppliedEscalation | undefined {
  return explanation?.escalations.findLast(({ moved }) => moved);
}

function capacityReasons(before: Explanation | null, after: Explanation): Reason[] {
  const sentence =
    before === null ? firstCapacity(after.capacity) : capacityMovement(before.capacity, after.capacity);
  return sentence === null ? [] : [{ criterion: 'capacity', sentence, ...NO_FIGURES }];
}

function firstCapacity({ grade, judged }: Capacity): string | null {
  return judged ? `Capacity to improve was judged ${grade}` : null;
}

function capacityMovement(was: Capacity, now: Capacity): string | null {
  const unjudged = was.judged ? '' : ' (not judged yet)';
  return was.grade === now.grade
    ? null
    : `Capacity to improve went from ${was.grade}${unjudged} to ${now.grade}`;
}

const frameworkReasons = (before: Explanation, after: Explanation): Reason[] =>
  frameworkMoved(before, after).map((sentence) => ({ criterion: 'framework', sentence, ...NO_FIGURES }));

/** Criteria above half their points for a school above half of all points, those below half for one below. */
function firstReasons({ criteria, percent }: Explanation): Reason[] {
  const pull = (judged: JudgedCriterion) => judged.weightedPoints - (judged.bestPoints * judged.weight) / 2;
  return criteria
    .filter((judged) => judged.leftOutBecause === null)
    .filter((judged) => (percent >= 50 ? pull(judged) >= 0 : pull(judged) < 0))
    .sort((a, b) => Math.abs(pull(b)) - Math.abs(pull(a)))
    .map((judged) => reason(undefined, judged, `${judged.title}: ${standing(judged)}`));
}

function criterionReasons(before: Explanation, after: Explanation): Reason[] {
  return after.criteria
    .map((now) => ({ now, was: before.criteria.find(({ criterion }) => criterion === now.criterion) }))
    .filter(({ now, was }) => was?.points !== now.points)
    .sort((a, b) => Math.abs(lost(b.now) - lost(b.was)) - Math.abs(lost(a.now) - lost(a.was)))
    .map(({ now, was }) => reason(was, now, movement(was, now)));
}

/** Weighted points short of the best; a criterion that does not count costs nothing. */
function lost(judged: JudgedCriterion | undefined): number {
  if (judged === undefined || judged.leftOutBecause !== null) return 0;
  return judged.bestPoints * judged.weight - judged.weightedPoints;
}

function movement(was: JudgedCriterion | undefined, now: JudgedCriterion): string {
  const from = judgedFigure(was);
  const to = judgedFigure(now);
  if (from === null || to === null || from === to) {
    return `${now.title} went from ${standing(was)} to ${standing(now)}`;
  }
  const verb = to < from ? 'fell' : 'rose';
  const figures = `from ${figureWords(now, from)} to ${figureWords(now, to)}`;
  return `${now.title} ${verb} ${figures}: from ${was?.points} to ${now.points} of ${now.bestPoints} points`;
}

/** The banded figure where it decided the points. */
function judgedFigure(judged: JudgedCriterion | undefined): number | null {
  return judged === undefined || judged.points === null || judged.standIn ? null : judged.figure;
}

function standing(judged: JudgedCriterion | undefined): string {
  if (judged === undefined) return 'not being asked';
  if (judged.leftOutBecause !== null) return `left out (${judged.leftOutBecause})`;
  const figure = judgedFigure(judged);
  const what = figure === null ? judged.band : figureWords(judged, figure);
  return `${what} (${judged.points} of ${judged.bestPoints} points)`;
}

function reason(was: JudgedCriterion | undefined, now: JudgedCriterion, sentence: string): Reason {
  return {
    criterion: now.criterion,
    sentence,
    valueBefore: was?.figure ?? null,
    valueAfter: now.figure,
    pointsBefore: was?.points ?? null,
    pointsAfter: now.points,
  };
}

/** The reasons of a change in one sentence for a person. */
export const inOneSentence = (reasons: readonly Reason[]): string =>
  `${reasons.map(({ sentence }) => sentence).join('; ')}.`;
