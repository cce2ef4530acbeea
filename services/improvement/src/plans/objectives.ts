import { checkId, checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { ratingOf, type Objective, type Plan } from './plan';

export type ObjectiveAsked = Omit<Objective, 'progress'>;

const MOST = 12;

/** The objectives of a plan, checked. Refuses OBJECTIVES_COUNT, ID_TAKEN, DUE_OUTSIDE, BAD_ID, BAD_TEXT and BAD_DATE. */
export function checkObjectives<One extends ObjectiveAsked>(
  objectives: readonly One[],
  period: Pick<Plan, 'from' | 'to'>,
  path: Path,
): One[] {
  if (objectives.length === 0 || objectives.length > MOST)
    throw new Refusal('OBJECTIVES_COUNT', `A short plan has 1 to ${MOST} objectives.`, path);
  const ids = new Set(objectives.map(({ id }) => id));
  if (ids.size < objectives.length) throw new Refusal('ID_TAKEN', 'Two objectives have the same id.', path);
  return objectives.map((one, i) => checkObjective(one, period, [...path, i]));
}

function checkObjective<One extends ObjectiveAsked>(
  one: One,
  { from, to }: Pick<Plan, 'from' | 'to'>,
  path: Path,
): One {
  const due = checkDay(one.due, [...path, 'due']);
  if (due < from || due > to)
    throw new Refusal('DUE_OUTSIDE', `${due} lies outside the plan, ${from} to ${to}.`, [...path, 'due']);
  return {
    ...one,
    id: checkId(one.id, [...path, 'id']),
    text: checkText(one.text, [...path, 'text'], 1_000),
    owner: checkText(one.owner, [...path, 'owner']),
    success: checkText(one.success, [...path, 'success'], 1_000),
  };
}

export interface ObjectiveChanges {
  /** New ones, and those known by their id in other words. */
  readonly put: readonly ObjectiveAsked[];
  readonly remove: readonly string[];
}

/** Refuses OBJECTIVE_HAS_PROGRESS for removing what was worked on or rated, and OBJECTIVE_UNKNOWN. */
export function changedObjectives(plan: Plan, { put, remove }: ObjectiveChanges): Objective[] {
  for (const [i, id] of remove.entries()) refuseRemoval(plan, id, ['input', 'remove', i]);
  const changed = new Map(put.map((one) => [one.id, one]));
  const kept = plan.objectives
    .filter(({ id }) => !remove.includes(id))
    .map((one) => ({ ...one, ...changed.get(one.id) }));
  const known = new Set(plan.objectives.map(({ id }) => id));
  const added = put.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, progress: [] }));
  return checkObjectives([...kept, ...added], plan, ['input', 'put']);
}

function refuseRemoval(plan: Plan, id: string, path: Path): void {
  const objective = plan.objectives.find((one) => one.id === id);
  if (!objective) throw new Refusal('OBJECTIVE_UNKNOWN', `The plan has no objective ${id}.`, path);
  const rating = ratingOf(plan, id);
  if (objective.progress.length === 0 && (rating === null || rating === 'NOT_STARTED')) return;
  throw new Refusal(
    'OBJECTIVE_HAS_PROGRESS',
    `Objective ${id} has progress on record, so that it stays.`,
    path,
  );
}
