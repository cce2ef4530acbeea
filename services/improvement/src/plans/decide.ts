import { checkId, checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Person } from '../people/person';
import { changedObjectives, checkObjectives, type ObjectiveAsked, type ObjectiveChanges } from './objectives';
import type { Plan, PlanOutcome, PlanReview } from './plan';

export interface Hand {
  readonly by: Person;
  readonly now: Date;
}

/** The longest a plan runs, in days: a short one is two terms, an exit one a term. Ours; 004 says "short, intense". */
const LONGEST_DAYS = { INTERVENTION: 200, EXIT: 130 } as const;
const DAY_MS = 86_400_000;

type Drafted = Pick<Plan, 'id' | 'urn' | 'kind' | 'title' | 'review' | 'follows' | 'from' | 'to'> & {
  readonly objectives: readonly ObjectiveAsked[];
};

/** Refuses PLAN_TOO_LONG, DATES_REVERSED, BAD_ID, BAD_TEXT, BAD_DATE and what objectives are refused for. */
export function draftPlan(asked: Drafted): Plan {
  const { from, to } = checkPeriod({ from: asked.from, to: asked.to }, ['input']);
  const longest = LONGEST_DAYS[asked.kind];
  if (Date.parse(to) - Date.parse(from) > longest * DAY_MS)
    throw new Refusal('PLAN_TOO_LONG', `A plan of this kind runs ${longest} days at the most.`, [
      'input',
      'to',
    ]);
  return {
    ...asked,
    id: checkId(asked.id, ['input', 'id']),
    title: checkText(asked.title, ['input', 'title']),
    objectives: checkObjectives(asked.objectives, asked, ['input', 'objectives']).map((one) => ({
      ...one,
      progress: [],
    })),
    ...{ state: 'DRAFT', reviews: [], agreed: null, conclusion: null, version: 1 },
  };
}

/** Refuses PLAN_STATE, OBJECTIVE_HAS_PROGRESS and what objectives are refused for. */
export function changeObjectives(plan: Plan, changes: ObjectiveChanges): Plan {
  requireState(plan, ['DRAFT', 'AGREED']);
  return next(plan, { objectives: changedObjectives(plan, changes) });
}

/** The school takes the plan for its own. Refuses PLAN_STATE. */
export function agree(plan: Plan, { by, now }: Hand): Plan {
  requireState(plan, ['DRAFT']);
  return next(plan, { state: 'AGREED', agreed: { by, at: now.toISOString() } });
}

/** Refuses PLAN_STATE, OBJECTIVE_UNKNOWN and BAD_TEXT. */
export function noteProgress(
  plan: Plan,
  { objective, note }: { objective: string; note: string },
  hand: Hand,
): Plan {
  requireState(plan, ['AGREED']);
  if (!plan.objectives.some(({ id }) => id === objective))
    throw new Refusal('OBJECTIVE_UNKNOWN', `The plan has no objective ${objective}.`, ['input', 'objective']);
  const said = { note: checkText(note, ['input', 'note'], 2_000), by: hand.by, at: hand.now.toISOString() };
  const objectives = plan.objectives.map((one) =>
    one.id === objective ? { ...one, progress: [...one.progress, said] } : one,
  );
  return next(plan, { objectives });
}

type Reviewed = Pick<PlanReview, 'heldOn' | 'comment' | 'ratings'>;

/** Refuses PLAN_STATE, DAY_TO_COME, RATINGS_INCOMPLETE unless each objective is rated once, BAD_DATE and BAD_TEXT. */
export function reviewPlan(plan: Plan, { heldOn, comment, ratings }: Reviewed, { by, now }: Hand): Plan {
  requireState(plan, ['AGREED']);
  if (checkDay(heldOn, ['input', 'heldOn']) > dayOf(now))
    throw new Refusal('DAY_TO_COME', `${heldOn} is still to come.`, ['input', 'heldOn']);
  const rated = ratings.map(({ objective }) => objective).sort();
  const asked = plan.objectives.map(({ id }) => id).sort();
  if (rated.join(' ') !== asked.join(' '))
    throw new Refusal('RATINGS_INCOMPLETE', `Rate each objective once: ${asked.join(', ')}.`, [
      'input',
      'ratings',
    ]);
  const text = checkText(comment, ['input', 'comment'], 5_000);
  const review = { heldOn, comment: text, ratings, by, at: now.toISOString() };
  return next(plan, { reviews: [...plan.reviews, review] });
}

interface Concluded {
  readonly outcome: PlanOutcome;
  readonly reason: string;
  readonly benchmark: { readonly id: string; readonly heldOn: string } | undefined;
}

/** Refuses PLAN_STATE, REVIEW_MISSING, BENCHMARK_MISSING, OBJECTIVES_OPEN and BAD_TEXT. */
export function conclude(plan: Plan, { outcome, reason, benchmark }: Concluded, { by, now }: Hand): Plan {
  requireState(plan, ['AGREED']);
  const last = plan.reviews.at(-1);
  if (!last)
    throw new Refusal('REVIEW_MISSING', 'Review the plan first, with a rating for each objective.', [
      'input',
      'id',
    ]);
  if (!benchmark || benchmark.heldOn < last.heldOn)
    throw new Refusal(
      'BENCHMARK_MISSING',
      `Record a BENCHMARK review of the plan held on ${last.heldOn} or later, then conclude it.`,
      ['input', 'id'],
    );
  const open = last.ratings.filter(({ rating }) => rating === 'NOT_STARTED' || rating === 'BEHIND');
  if (outcome === 'SELF_SUSTAINING' && open.length > 0)
    throw new Refusal(
      'OBJECTIVES_OPEN',
      `A school sustains itself where nothing is behind: see ${open.map(({ objective }) => objective).join(', ')}.`,
      ['input', 'outcome'],
    );
  const why = checkText(reason, ['input', 'reason'], 5_000);
  const conclusion = { outcome, benchmark: benchmark.id, reason: why, by, at: now.toISOString() };
  return next(plan, { state: 'CONCLUDED', conclusion });
}

const next = (plan: Plan, changes: Partial<Plan>): Plan => ({
  ...plan,
  ...changes,
  version: plan.version + 1,
});

function requireState({ state }: Plan, allowed: readonly Plan['state'][]): void {
  if (allowed.includes(state)) return;
  const message = `The plan is ${state}; this can be done while it is ${allowed.join(' or ')}.`;
  throw new Refusal('PLAN_STATE', message, ['input', 'id']);
}
