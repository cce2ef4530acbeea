import { conditionMet } from '../frameworks/condition-met';
import { criteriaFor, rankOf } from '../frameworks/framework';
import type { CapacityGrade, Framework, StandardsGroup } from '../frameworks/framework';
import { percentOf } from '../observations/percent';
import { rangeWords } from '../observations/range';
import type { Signal } from '../signals/raise-signals';
import type {
  AppliedEscalation,
  Capacity,
  Explanation,
  JudgedCriterion,
  Outcome,
  Support,
} from './explanation';
import { judgeCriterion } from './judge-criterion';
import type { Figures } from './read-figure';

/** All that decides a category. `capacity` is null until somebody has judged it; `signals` are those in force. */
export interface Evidence extends Figures {
  readonly framework: Framework;
  readonly capacity: CapacityGrade | null;
  readonly signals: readonly Signal[];
}

/** The category a sound framework (see checkFramework) proposes for a school, and why. */
export function categorise(evidence: Evidence): Outcome {
  const { framework } = evidence;
  const criteria = criteriaFor(framework, evidence.phase).map((criterion) =>
    judgeCriterion(criterion, evidence),
  );
  // Points that stand in are no evidence: alone they would be a guess.
  if (criteria.every(({ points, standIn }) => points === null || standIn)) return notCategorised(criteria);
  const explanation = explainCriteria(criteria, evidence);
  const { escalations, group, capacity, matrixCell } = explanation;
  const category = escalations.findLast(({ moved }) => moved)?.floor ?? matrixCell.category;
  return { category, standardsGroup: group, capacity, explanation, support: supportOf(framework, category) };
}

function notCategorised(criteria: readonly JudgedCriterion[]): Outcome {
  const reasons = criteria.map(({ title, leftOutBecause, band }) => `${title}: ${leftOutBecause ?? band}.`);
  return { notCategorised: ['No criterion can be judged.', ...reasons].join(' ') };
}

function explainCriteria(criteria: readonly JudgedCriterion[], evidence: Evidence): Explanation {
  const { framework } = evidence;
  const totalPoints = sum(criteria.map(({ weightedPoints }) => weightedPoints));
  const counted = criteria.filter(({ leftOutBecause }) => leftOutBecause === null);
  const availablePoints = sum(counted.map(({ bestPoints, weight }) => bestPoints * weight));
  const percent = percentOf(totalPoints, availablePoints);
  const { group, groupBand } = groupOf(framework, percent);
  const capacity = capacityOf(evidence);
  const category = framework.matrix[group][capacity.grade];
  return {
    framework: framework.id,
    frameworkVersion: framework.version,
    criteria,
    totalPoints,
    availablePoints,
    percent,
    group,
    groupBand,
    capacity,
    matrixCell: { group, capacity: capacity.grade, category },
    escalations: escalate(evidence, category),
  };
}

function groupOf(
  { standardsGroups }: Framework,
  percent: number,
): { group: StandardsGroup; groupBand: string } {
  const index = standardsGroups.findIndex(({ fromPercent }) => percent >= fromPercent);
  const reached = standardsGroups[index];
  if (reached === undefined) throw new RangeError(`No standards group holds ${percent} %.`);
  const below = standardsGroups[index - 1]?.fromPercent ?? null;
  return { group: reached.group, groupBand: rangeWords({ from: reached.fromPercent, below }, '%') };
}

function capacityOf({ capacity, framework }: Evidence): Capacity {
  return { grade: capacity ?? framework.capacityUntilJudged, judged: capacity !== null };
}

function escalate(evidence: Evidence, matrixCategory: string): readonly AppliedEscalation[] {
  const { framework } = evidence;
  let category = matrixCategory;
  return framework.escalations.flatMap(({ when, floor }) => {
    const condition = conditionMet(when, evidence);
    if (condition === null) return [];
    const moved = rankOf(framework, floor) > rankOf(framework, category);
    if (moved) category = floor;
    return [{ condition, floor, moved }];
  });
}

/** Support that goes with one of the framework's categories. */
export function supportOf(framework: Framework, category: string): Support {
  const support = framework.categories[rankOf(framework, category)]?.support;
  if (support === undefined) throw new RangeError(`No category ${category}: check the framework.`);
  return { days: support.days, amountPence: support.days * support.dayRatePence };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
