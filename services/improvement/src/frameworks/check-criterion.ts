import { findMeasure } from '../observations/measures';
import { BASES } from './framework';
import type { Band, Basis, Criterion } from './framework';

/** Reasons for a change carry a criterion's id or one of these, so no criterion may be called so. */
const RESERVED_IDS = ['capacity', 'escalation', 'standards-groups', 'matrix', 'evidence'];

/** What is wrong with a criterion, a sentence each. */
export function checkCriterion(criterion: Criterion): string[] {
  const { id, measure, basis, weight, leastCohort } = criterion;
  const faults = [...checkBands(criterion), ...checkPoints(criterion)];
  if (RESERVED_IDS.includes(id)) faults.push(`A criterion cannot be called ${id}.`);
  const direction = findMeasure(measure)?.direction;
  if (direction === undefined) faults.push(`Criterion ${id}: there is no measure ${measure}.`);
  if (direction === 'NEITHER') faults.push(`Criterion ${id}: of ${measure} neither more nor less is better.`);
  if (!BASES.includes(basis)) faults.push(`Criterion ${id}: there is no basis ${basis}.`);
  if (!isPositive(weight)) faults.push(`Criterion ${id}: the weight must be a whole number above 0.`);
  if (!isPositive(leastCohort)) faults.push(`Criterion ${id}: the least cohort must be a pupil or more.`);
  return faults;
}

/** Every figure must fall into one band and one only. */
function checkBands({ id, bands }: Criterion): string[] {
  const faults: string[] = [];
  if (bands.at(0)?.from !== null) faults.push(`Criterion ${id}: the first band must be open downwards.`);
  if (bands.at(-1)?.below !== null) faults.push(`Criterion ${id}: the last band must be open upwards.`);
  bands.slice(1).forEach((band, index) => {
    const fault = checkSeam(bands[index]?.below ?? null, band);
    if (fault !== null) faults.push(`Criterion ${id}: ${fault}`);
  });
  return faults;
}

function checkSeam(end: number | null, { from, below }: Band): string | null {
  if (end === null || from === null) return 'only the first and the last band may be open.';
  if (end < from) return `no band holds figures from ${end} to ${from}.`;
  if (end > from) return `two bands hold figures from ${from} to ${end}.`;
  return below !== null && below <= from ? `the band from ${from} to ${below} holds nothing.` : null;
}

/** A better figure must never earn fewer points. */
function checkPoints({ id, measure, basis, bands, withFewer }: Criterion): string[] {
  const faults: string[] = [];
  const points = bands.map((band) => band.points);
  const upwards = lowerIsBetter(measure, basis) ? points.toReversed() : points;
  if (upwards.some((value, index) => value < (upwards[index - 1] ?? value))) {
    faults.push(`Criterion ${id}: a better figure earns fewer points.`);
  }
  if (!points.every(Number.isSafeInteger)) faults.push(`Criterion ${id}: points must be whole numbers.`);
  if (points.some((value) => value < 0)) faults.push(`Criterion ${id}: points must not be negative.`);
  if (!points.some((value) => value > 0)) faults.push(`Criterion ${id}: no band earns a point.`);
  if (withFewer !== 'LEAVE_OUT' && !points.includes(withFewer.points)) {
    faults.push(`Criterion ${id}: the points that stand in must be those of a band.`);
  }
  return faults;
}

/** A percentile counts the weaker schools, so there more is always better. */
const lowerIsBetter = (measure: string, basis: Basis): boolean =>
  basis !== 'PERCENTILE_IN_AREA' && findMeasure(measure)?.direction === 'LOWER_IS_BETTER';

function isPositive(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure > 0;
}
