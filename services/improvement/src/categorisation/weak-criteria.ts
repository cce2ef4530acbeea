import type { Explanation } from './explanation';

/** Criteria on which a school has fewer than two points, the weakest first: where training can help. */
export const weakCriteria = ({ criteria }: Explanation): string[] =>
  criteria
    .filter(({ points, standIn }) => points !== null && points < 2 && !standIn)
    .sort((a, b) => a.points! - b.points!)
    .map(({ criterion }) => criterion);
