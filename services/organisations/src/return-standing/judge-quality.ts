import type { MonthCounts, Standing } from './standing';

/** How good the returns of a school are: 100 where all that it sends is in time and right at once. */
export interface Quality {
  /** 0 to 100. */
  readonly score: number;
  /** What it rests on, each in a sentence; empty where there is nothing to say against it. */
  readonly reasons: readonly string[];
}

const [IN_TIME, ACCEPTED, RIGHT_AT_ONCE] = [50, 35, 15];
const MONTHS = 3;

/** From the last three months that something came in, kind by kind, each counting alike. Null for a school that sent nothing yet. */
export function judgeQuality({ kinds }: Pick<Standing, 'kinds'>): Quality | null {
  const names = Object.keys(kinds).sort();
  if (names.length === 0) return null;
  const reasons: string[] = [];
  const points = names.map((kind) => {
    const { overdue, lastDay, months } = kinds[kind]!;
    const { taken, corrected, rejected } = sum(months);
    const rows = taken + rejected;
    if (overdue) reasons.push(`${kind}: overdue, the last day returned is ${lastDay}.`);
    if (rejected > 0) reasons.push(`${kind}: ${rejected} of ${rows} rows were rejected.`);
    if (corrected > 0) reasons.push(`${kind}: ${corrected} of ${taken} rows corrected what was sent before.`);
    const valid = rows === 0 ? 1 : taken / rows;
    const steady = taken === 0 ? 1 : 1 - corrected / taken;
    return (overdue ? 0 : IN_TIME) + ACCEPTED * valid + RIGHT_AT_ONCE * steady;
  });
  return { score: Math.round(points.reduce((all, one) => all + one, 0) / points.length), reasons };
}

function sum(months: Standing['kinds'][string]['months']): MonthCounts {
  const last = Object.entries(months).sort().slice(-MONTHS);
  return last.reduce(
    (all, [, one]) => ({
      taken: all.taken + one.taken,
      corrected: all.corrected + one.corrected,
      rejected: all.rejected + one.rejected,
    }),
    { taken: 0, corrected: 0, rejected: 0 },
  );
}

const MOST_REASONS = 20;

/** Of a trust: the mean of its schools that send returns, with reasons of the poorest schools first. */
export function qualityOfTrust(
  schools: readonly { readonly name: string; readonly quality: Quality | null }[],
): Quality | null {
  const judged = schools.flatMap(({ name, quality }) => (quality ? [{ name, ...quality }] : []));
  if (judged.length === 0) return null;
  const score = Math.round(judged.reduce((all, one) => all + one.score, 0) / judged.length);
  const poorest = judged.toSorted((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  const reasons = poorest.flatMap((one) => one.reasons.map((reason) => `${one.name}: ${reason}`));
  return { score, reasons: reasons.slice(0, MOST_REASONS) };
}
