import { CAPACITY_GRADES, type Band, type GroupThreshold, type Matrix } from '../framework';

type Four = readonly [string, string, string, string];

/** From group 1 to group 4, each for capacity A to D. */
export const matrixOf = (...rows: readonly [Four, Four, Four, Four]): Matrix => {
  const row = (cells: Four) =>
    Object.fromEntries(CAPACITY_GRADES.map((grade, index) => [grade, cells[index]!])) as Matrix[1];
  return { 1: row(rows[0]), 2: row(rows[1]), 3: row(rows[2]), 4: row(rows[3]) };
};

/** The same category whatever the capacity. */
export const whatever = (category: string): Four => [category, category, category, category];

/** `points` from the lowest figures to the highest; an edge belongs to the band above it. */
export const bandsOf = (points: readonly number[], edges: readonly number[]): readonly Band[] =>
  points.map((earned, index) => ({
    from: edges[index - 1] ?? null,
    below: edges[index] ?? null,
    points: earned,
  }));

/** Where groups 1, 2 and 3 begin, in per cent of the points; group 4 is the rest. */
export const groupsFrom = (first: number, second: number, third: number): readonly GroupThreshold[] => [
  { group: 1, fromPercent: first },
  { group: 2, fromPercent: second },
  { group: 3, fromPercent: third },
  { group: 4, fromPercent: 0 },
];

/** With no days of support: for frameworks that say which schools, and leave to others what follows. */
export const NO_DAYS = { days: 0, dayRatePence: 0 } as const;
