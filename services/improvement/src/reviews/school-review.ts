import { checkId, checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Person } from '../people/person';

export interface Reviewer {
  readonly name: string;
  readonly side: 'SCHOOL' | 'AUTHORITY' | 'OTHER_SCHOOL' | 'OUTSIDE';
}

/**
 * A review of a school (004, Stockton): COLLABORATIVE, by the school and others together, finds what is to be done;
 * BENCHMARK, later, finds how far a plan brought it.
 */
export interface SchoolReview {
  readonly id: string;
  readonly urn: string;
  readonly kind: 'COLLABORATIVE' | 'BENCHMARK';
  /** The plan whose progress is benchmarked. */
  readonly plan: string | null;
  readonly heldOn: string;
  readonly team: readonly Reviewer[];
  readonly strengths: readonly string[];
  /** Strategies that are needed, or for a benchmark what still is. */
  readonly strategies: readonly string[];
  readonly summary: string;
  readonly recordedBy: Person;
  readonly recordedAt: string;
}

type Asked = Omit<SchoolReview, 'recordedBy' | 'recordedAt'>;

/** Refuses NOT_COLLABORATIVE, PLAN_MISPLACED, BAD_ID, BAD_TEXT, BAD_DATE and DAY_TO_COME. */
export function recordReview(
  asked: Asked,
  { by, now }: { readonly by: Person; readonly now: Date },
): SchoolReview {
  const { id, kind, plan, heldOn, team, strengths, strategies } = asked;
  if (checkDay(heldOn, ['input', 'heldOn']) > dayOf(now))
    throw new Refusal('DAY_TO_COME', `${heldOn} is still to come.`, ['input', 'heldOn']);
  if ((kind === 'BENCHMARK') !== (plan !== null))
    throw new Refusal('PLAN_MISPLACED', 'Name the plan for a BENCHMARK review, and for none else.', [
      'input',
      'plan',
    ]);
  requireBothSides(team);
  const texts = (list: readonly string[], field: string) =>
    list.map((text, i) => checkText(text, ['input', field, i], 1_000));
  return {
    ...{ ...asked, id: checkId(id, ['input', 'id']), recordedBy: by, recordedAt: now.toISOString() },
    team: team.map(({ name, side }, i) => ({ name: checkText(name, ['input', 'team', i, 'name']), side })),
    ...{ strengths: texts(strengths, 'strengths'), strategies: texts(strategies, 'strategies') },
    summary: checkText(asked.summary, ['input', 'summary'], 20_000),
  };
}

/** It is done with the school, not to it (domain.md, ground rule 1). */
function requireBothSides(team: readonly Reviewer[]): void {
  const own = team.filter(({ side }) => side === 'SCHOOL').length;
  if (own > 0 && own < team.length) return;
  const message = 'A review is made by the school and others together: name one of each at least.';
  throw new Refusal('NOT_COLLABORATIVE', message, ['input', 'team']);
}
