import { figureUnit } from '../frameworks/figure-units';
import type { Criterion } from '../frameworks/framework';
import { isWithin, rangeWords } from '../observations/range';
import type { JudgedCriterion } from './explanation';
import { readFigure, type FigureRead, type Figures } from './read-figure';

type Award = Pick<JudgedCriterion, 'band' | 'points' | 'weightedPoints' | 'standIn' | 'leftOutBecause'>;

/** Points for one criterion, with everything they were read from. */
export function judgeCriterion(criterion: Criterion, figures: Figures): JudgedCriterion {
  const { id, title, measure, basis, weight, leastCohort, bands } = criterion;
  const read = readFigure(criterion, figures);
  const { observation, comparator, difference, series, figure, cohort } = read;
  return {
    criterion: id,
    title,
    measure,
    basis,
    value: observation?.value ?? null,
    comparator: comparator?.value ?? null,
    comparatorSchools: comparator?.schools ?? null,
    difference,
    series,
    figure,
    figureUnit: figureUnit(measure, basis),
    cohort,
    leastCohort,
    from: observation?.from ?? null,
    to: observation?.to ?? null,
    weeks: observation?.weeks ?? null,
    bestPoints: Math.max(...bands.map((band) => band.points)),
    weight,
    ...award(criterion, read),
  };
}

/** Too few pupils come first: whatever else is missing, the framework says what happens then. */
function award(criterion: Criterion, { observation, cohort, figure, because }: FigureRead): Award {
  const { leastCohort } = criterion;
  if (cohort !== null && cohort < leastCohort)
    return withFewer(criterion, `it needs ${leastCohort} pupils and there are ${cohort}`);
  if (observation?.state === 'SUPPRESSED' && because !== null) return withFewer(criterion, because);
  if (figure === null) return leaveOut(because ?? 'there is no figure');
  return fromBand(criterion, figure);
}

function withFewer({ withFewer: instead, weight }: Criterion, tooFew: string): Award {
  if (instead === 'LEAVE_OUT') return leaveOut(tooFew);
  const { points } = instead;
  return { band: tooFew, points, weightedPoints: points * weight, standIn: true, leftOutBecause: null };
}

function fromBand({ id, measure, basis, bands, weight }: Criterion, figure: number): Award {
  const band = bands.find((candidate) => isWithin(candidate, figure));
  if (band === undefined)
    throw new RangeError(`Criterion ${id} has no band for ${figure}: check the framework.`);
  return {
    band: rangeWords(band, figureUnit(measure, basis)),
    points: band.points,
    weightedPoints: band.points * weight,
    standIn: false,
    leftOutBecause: null,
  };
}

function leaveOut(reason: string): Award {
  return { band: null, points: null, weightedPoints: 0, standIn: false, leftOutBecause: reason };
}
