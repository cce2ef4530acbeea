import type { Tally } from './model';

/** A count over many runs: what is to be expected, and between what eight of ten runs lay. */
export interface Band {
  readonly mean: number;
  /** How far the mean itself may be out for the number of runs: one standard error. */
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

export interface YearOutlook {
  /** 1 for the twelve months from today. */
  readonly year: number;
  readonly vacancies: Band;
  readonly unfilled: Band;
}

const round = (value: number): number => Math.round(value * 100) / 100;

function bandOf(counts: Uint32Array): Band {
  const sorted = counts.toSorted();
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  const squares = sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const standardError = Math.sqrt(squares / Math.max(1, sorted.length - 1) / sorted.length);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  return { mean: round(mean), standardError: round(standardError), low: at(0.1), high: at(0.9) };
}

export function yearsOf({ runs, vacancies, leftOpen }: Tally, years: number): readonly YearOutlook[] {
  const of = (counts: Uint32Array, year: number) =>
    Uint32Array.from({ length: runs }, (_, run) => counts[run * years + year]!);
  return Array.from({ length: years }, (_, year) => ({
    year: year + 1,
    vacancies: bandOf(of(vacancies, year)),
    unfilled: bandOf(of(leftOpen, year)),
  }));
}

/** Posts that stand open at the ends of the years, added up over all years: what an action is to make fewer. */
export const openPostYears = ({ runs, leftOpen }: Tally): number =>
  round(leftOpen.reduce((sum, one) => sum + one, 0) / runs);

export interface PostOutlook {
  readonly post: string;
  /** Chances within the years looked at, per cent: that it is vacated, and that it stands open at the end of a year. */
  readonly vacated: number;
  readonly unfilled: number;
  /** Who is ready or nearly ready, within reach and of its phase. */
  readonly candidatesNear: number;
}

interface Asked {
  readonly posts: readonly { readonly id: string; readonly counted: boolean }[];
  readonly nearFrom: Uint32Array;
}

/** Posts in the order of their risk, the greatest first. */
export function postsAtRisk(tally: Tally, { posts, nearFrom }: Asked): readonly PostOutlook[] {
  const percent = (count: number) => Math.round((1_000 * count) / tally.runs) / 10;
  return posts
    .map(({ id, counted }, p) => ({
      ...{ post: id, counted },
      ...{ vacated: percent(tally.vacated[p]!), unfilled: percent(tally.unfilled[p]!) },
      candidatesNear: nearFrom[p + 1]! - nearFrom[p]!,
    }))
    .filter(({ counted }) => counted)
    .map(({ counted: _counted, ...outlook }) => outlook)
    .sort((a, b) => b.unfilled - a.unfilled || b.vacated - a.vacated || (a.post < b.post ? -1 : 1));
}
