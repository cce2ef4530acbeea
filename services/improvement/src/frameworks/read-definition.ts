import { Refusal, type Path } from '@middletier/runtime/refusal';
import type {
  FrameworkCriterionInput,
  FrameworkDefinitionInput,
  FrameworkEscalationInput,
  FrameworkFiguresConditionInput,
  FrameworkMatrixRowInput,
} from '../generated/graphql';
import type {
  Condition,
  Criterion,
  FrameworkDefinition,
  Limit,
  Matrix,
  Span,
  StandardsGroup,
} from './framework';

interface Stretch {
  readonly from?: number | null | undefined;
  readonly below?: number | null | undefined;
}

const stretch = ({ from, below }: Stretch) => ({ from: from ?? null, below: below ?? null });

/** A definition as it was sent, with what was left out. Refuses BAD_CONDITION where two conditions stand in one place. */
export function definitionFrom(given: FrameworkDefinitionInput, path: Path): FrameworkDefinition {
  return {
    title: given.title.trim(),
    criteria: given.criteria.map(criterionFrom),
    standardsGroups: given.standardsGroups.map(({ group, fromPercent }) => ({
      group: group as StandardsGroup,
      fromPercent,
    })),
    capacityUntilJudged: given.capacityUntilJudged,
    matrix: matrixFrom(given.matrix),
    categories: given.categories.map(({ id, supportDays, dayRatePence }) => ({
      id,
      support: { days: supportDays ?? 0, dayRatePence: dayRatePence ?? 0 },
    })),
    escalations: (given.escalations ?? []).map((one, index) => ({
      when: conditionFrom(one, [...path, 'escalations', index]),
      floor: one.floor,
    })),
  };
}

const criterionFrom = (given: FrameworkCriterionInput): Criterion => ({
  ...{ id: given.id, title: given.title, measure: given.measure, basis: given.basis },
  phases: given.phases ?? null,
  bands: given.bands.map((band) => ({ ...stretch(band), points: band.points })),
  ...{ weight: given.weight ?? 1, leastCohort: given.leastCohort ?? 1 },
  withFewer:
    given.withFewerPoints === null || given.withFewerPoints === undefined
      ? 'LEAVE_OUT'
      : { points: given.withFewerPoints },
});

/** A row that is missing is told by the check, like a cell that names no category. */
const matrixFrom = (rows: readonly FrameworkMatrixRowInput[]): Matrix =>
  Object.fromEntries(
    rows.map(({ group, a, b, c, d }) => [group, { A: a, B: b, C: c, D: d }]),
  ) as unknown as Matrix;

function conditionFrom({ redSignals, signal, figures }: FrameworkEscalationInput, path: Path): Condition {
  const said = [redSignals, signal, figures].filter((one) => one !== null && one !== undefined);
  if (said.length !== 1)
    throw new Refusal('BAD_CONDITION', 'Say one of redSignals, signal and figures for each floor.', path);
  if (typeof redSignals === 'number') return { redSignals };
  if (typeof signal === 'string') return { signal };
  return { inEvery: spanFrom(figures!, path), limits: figures!.limits.map((list) => list.map(limitFrom)) };
}

const limitFrom = (given: Stretch & { readonly measure: string }): Limit => ({
  measure: given.measure,
  ...stretch(given),
});

function spanFrom(
  { lastPeriods, withinYears, leastPeriods }: FrameworkFiguresConditionInput,
  path: Path,
): Span {
  if (typeof lastPeriods === 'number' && withinYears == null && leastPeriods == null) return { lastPeriods };
  if (lastPeriods == null && typeof withinYears === 'number' && typeof leastPeriods === 'number')
    return { withinYears, leastPeriods };
  throw new Refusal('BAD_CONDITION', 'Say lastPeriods, or withinYears and leastPeriods.', [
    ...path,
    'figures',
  ]);
}
