import type { Criterion } from '../frameworks/framework';
import type { Comparator } from '../observations/area-mean';
import type { Observation } from '../observations/observe';
import { roundToHundredths } from '../observations/percent';
import { isWithin, rangeWords } from '../observations/range';
import { unitOf } from './explanation';
import type { JudgedCriterion } from './explanation';

/** What is known of a school; at most one of each per measure, in any order. */
export interface Figures {
  readonly observations: readonly Observation[];
  readonly comparators: readonly Comparator[];
}

type Award = Pick<JudgedCriterion, 'band' | 'points' | 'weightedPoints' | 'standIn' | 'leftOutBecause'>;

/** Points for one criterion, with everything they were read from. */
export function judgeCriterion(criterion: Criterion, figures: Figures): JudgedCriterion {
  const { id, title, measure, basis, weight, leastCohort, bands } = criterion;
  const observation = figures.observations.find((seen) => seen.measure === measure);
  const comparator =
    basis === 'VALUE' ? undefined : figures.comparators.find((mean) => mean.measure === measure);
  const difference =
    observation && comparator ? roundToHundredths(observation.value - comparator.value) : null;
  return {
    criterion: id,
    title,
    measure,
    basis,
    value: observation?.value ?? null,
    comparator: comparator?.value ?? null,
    comparatorSchools: comparator?.schools ?? null,
    difference,
    cohort: observation?.cohort ?? null,
    leastCohort,
    from: observation?.from ?? null,
    to: observation?.to ?? null,
    weeks: observation?.weeks ?? null,
    bestPoints: Math.max(...bands.map((band) => band.points)),
    weight,
    ...award(criterion, observation, difference),
  };
}

function award(criterion: Criterion, observation: Observation | undefined, difference: number | null): Award {
  if (observation === undefined) return leaveOut('nothing is reported for it');
  if (observation.cohort < criterion.leastCohort) return withFewer(criterion, observation.cohort);
  const figure = criterion.basis === 'VALUE' ? observation.value : difference;
  if (figure === null) return leaveOut('there is no other school to compare with');
  return fromBand(criterion, figure);
}

function withFewer({ leastCohort, withFewer: instead, weight }: Criterion, cohort: number): Award {
  const tooFew = `it needs ${leastCohort} pupils and there are ${cohort}`;
  if (instead === 'LEAVE_OUT') return leaveOut(tooFew);
  const { points } = instead;
  return { band: tooFew, points, weightedPoints: points * weight, standIn: true, leftOutBecause: null };
}

function fromBand({ id, basis, bands, weight }: Criterion, figure: number): Award {
  const band = bands.find((candidate) => isWithin(candidate, figure));
  if (band === undefined)
    throw new RangeError(`Criterion ${id} has no band for ${figure}: check the framework.`);
  return {
    band: rangeWords(band, unitOf(basis)),
    points: band.points,
    weightedPoints: band.points * weight,
    standIn: false,
    leftOutBecause: null,
  };
}

function leaveOut(reason: string): Award {
  return { band: null, points: null, weightedPoints: 0, standIn: false, leftOutBecause: reason };
}
