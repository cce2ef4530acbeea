import { conditionMet } from '../frameworks/condition-met';
import { criteriaFor, rankOf } from '../frameworks/framework';
import type { CapacityGrade, Criterion, Framework, StandardsGroup } from '../frameworks/framework';
import type { Evidence } from '../categorisation/categorise';
import { readFigure } from '../categorisation/read-figure';
import { percentOf } from '../observations/percent';
import { isWithin } from '../observations/range';

/** Where a framework puts a school, and what each criterion cost it: enough to say what moved it. */
export interface Placing {
  readonly category: string;
  readonly group: StandardsGroup;
  readonly capacity: CapacityGrade;
  /** The floor that decided, where one did. */
  readonly floor: string | null;
  /** By criterion, the share of all points that it lost, in per cent. */
  readonly lost: ReadonlyMap<string, number>;
}

/** All that decides a category. */
export type Facts = Omit<Evidence, 'framework'>;

interface Ready {
  readonly criterion: Criterion;
  readonly best: number;
}

/**
 * A framework made ready for many schools: it puts each where `categorise` would, without the words; null where that
 * has no category for it.
 */
export function placeBy(framework: Framework): (facts: Facts) => Placing | null {
  const readyFor = new Map<string, readonly Ready[]>();
  const criteriaOf = (phase: string): readonly Ready[] => {
    const found = readyFor.get(phase);
    if (found) return found;
    const ready = criteriaFor(framework, phase).map((criterion) => ({
      criterion,
      best: Math.max(...criterion.bands.map(({ points }) => points)),
    }));
    readyFor.set(phase, ready);
    return ready;
  };
  return (facts) => place(framework, criteriaOf(facts.phase), facts);
}

function place(framework: Framework, ready: readonly Ready[], facts: Facts): Placing | null {
  let [total, available] = [0, 0];
  let onEvidence = false;
  const lost = new Map<string, number>();
  for (const { criterion, best } of ready) {
    const earned = pointsOf(criterion, facts);
    if (earned === null) continue;
    onEvidence ||= !earned.standIn;
    total += earned.points * criterion.weight;
    available += best * criterion.weight;
    lost.set(criterion.id, (best - earned.points) * criterion.weight);
  }
  if (!onEvidence) return null;
  for (const [id, points] of lost) lost.set(id, (points * 100) / available);
  const percent = percentOf(total, available);
  const { group } = framework.standardsGroups.find(({ fromPercent }) => percent >= fromPercent)!;
  const capacity = facts.capacity ?? framework.capacityUntilJudged;
  const cell = framework.matrix[group][capacity];
  const floor = floorOver(framework, cell, facts);
  return { category: floor ?? cell, group, capacity, floor, lost };
}

function pointsOf(criterion: Criterion, facts: Facts): { points: number; standIn: boolean } | null {
  const { observation, cohort, figure, because } = readFigure(criterion, facts);
  const { bands, leastCohort, withFewer } = criterion;
  const tooFew = cohort !== null && cohort < leastCohort;
  if (tooFew || (observation?.state === 'SUPPRESSED' && because !== null))
    return withFewer === 'LEAVE_OUT' ? null : { points: withFewer.points, standIn: true };
  if (figure === null) return null;
  return { points: bands.find((band) => isWithin(band, figure))!.points, standIn: false };
}

function floorOver(framework: Framework, cell: string, facts: Facts): string | null {
  let floor: string | null = null;
  for (const escalation of framework.escalations) {
    const worse = rankOf(framework, escalation.floor) > rankOf(framework, floor ?? cell);
    if (worse && conditionMet(escalation.when, facts) !== null) floor = escalation.floor;
  }
  return floor;
}
