import { Refusal } from '@middletier/runtime/refusal';
import { checkDefinition } from '../frameworks/check-framework';
import type { Band, Criterion, Framework, GroupThreshold } from '../frameworks/framework';

export interface CriterionChange {
  readonly id: string;
  readonly bands: readonly Band[] | null;
  readonly weight: number | null;
  readonly leastCohort: number | null;
}

export interface Changes {
  readonly criteria: readonly CriterionChange[];
  readonly standardsGroups: readonly GroupThreshold[] | null;
}

/** A framework with other thresholds; a criterion that it does not have is not changed. Refuses BAD_FRAMEWORK. */
export function withChanges(framework: Framework, { criteria, standardsGroups }: Changes): Framework {
  const changed = new Map(criteria.map((change) => [change.id, change]));
  const next = {
    ...framework,
    criteria: framework.criteria.map((criterion) => changedBy(criterion, changed.get(criterion.id))),
    standardsGroups: standardsGroups ?? framework.standardsGroups,
  };
  const faults = checkDefinition(next);
  if (faults.length > 0) throw new Refusal('BAD_FRAMEWORK', faults.join(' '), ['input', 'changes']);
  return next;
}

function changedBy(criterion: Criterion, change: CriterionChange | undefined): Criterion {
  if (!change) return criterion;
  const bands = change.bands ?? criterion.bands;
  return {
    ...criterion,
    bands,
    weight: change.weight ?? criterion.weight,
    leastCohort: change.leastCohort ?? criterion.leastCohort,
    withFewer: standIn(criterion, bands),
  };
}

/** Points that stand in must be those of a band: where the bands are others, the nearest from below. */
function standIn({ withFewer }: Criterion, bands: readonly Band[]): Criterion['withFewer'] {
  if (withFewer === 'LEAVE_OUT') return withFewer;
  const offered = bands.map(({ points }) => points);
  const below = offered.filter((points) => points <= withFewer.points);
  return { points: below.length > 0 ? Math.max(...below) : Math.min(...offered) };
}

/** Refuses CRITERION_UNKNOWN where a change names a criterion that none of the frameworks has. */
export function refuseUnknown(changes: Changes, frameworks: Iterable<Framework>): void {
  const known = new Set([...frameworks].flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const index = changes.criteria.findIndex(({ id }) => !known.has(id));
  if (index < 0) return;
  throw new Refusal(
    'CRITERION_UNKNOWN',
    `There is no criterion ${changes.criteria[index]!.id}; there are ${[...known].join(', ')}.`,
    ['input', 'changes', 'criteria', index, 'id'],
  );
}
