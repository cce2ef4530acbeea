/** Figures that make up another one. What is left of the whole, where they are not all of it, can be worked out too. */
export interface Breakdown {
  readonly whole: string;
  /** No two of them count one thing twice. */
  readonly parts: readonly string[];
}

export type Counts = Readonly<Record<string, number>>;

/** Counts below this are of so few that they may be known (domain.md, ground rule 11). */
const LEAST = 5;

/**
 * The names of counts that strangers may not see: those under 5, and as many more as it takes that none of them can be
 * worked out from the others. In each breakdown that is nothing, or two figures and more that are 5 at the least
 * together, for their sum can be worked out; what is left of the whole counts as one of them. Kinds' breakdowns form a
 * tree: two of them share a whole and nothing else, or one's whole is a part of another.
 */
export function suppressed(counts: Counts, breakdowns: readonly Breakdown[]): ReadonlySet<string> {
  const hidden = new Set(Object.keys(counts).filter((name) => counts[name]! < LEAST));
  const equations = breakdowns.flatMap((one) => equationOf(counts, one) ?? []);
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const equation of equations) hideMore(hidden, equation);
  }
  return hidden;
}

interface Cell {
  readonly name: string;
  readonly count: number;
}

interface Equation {
  readonly whole: Cell;
  /** In order of their counts, the smallest first. */
  readonly parts: readonly Cell[];
  /** What no part counts; null where the parts are all there is. */
  readonly rest: number | null;
}

function equationOf(counts: Counts, { whole, parts }: Breakdown): Equation | null {
  const all = counts[whole];
  const cells = parts.flatMap((name) => (counts[name] === undefined ? [] : [{ name, count: counts[name] }]));
  if (all === undefined || cells.length === 0) return null;
  const rest = all - cells.reduce((sum, { count }) => sum + count, 0);
  const returnedAll = parts.length > 1 && cells.length === parts.length && rest === 0;
  return {
    whole: { name: whole, count: all },
    parts: cells.sort((a, b) => a.count - b.count || (a.name < b.name ? -1 : 1)),
    rest: returnedAll ? null : rest,
  };
}

function hideMore(hidden: Set<string>, { whole, parts, rest }: Equation): void {
  const isHidden = ({ name }: Cell): boolean => hidden.has(name);
  const smallRest = rest !== null && rest < LEAST;
  const next = parts.find((part) => !isHidden(part));
  if (isHidden(whole)) {
    // A whole is no less than its parts: what is seen of them would come close to telling it.
    for (const { name } of parts) hidden.add(name);
    return;
  }
  const out = parts.filter(isHidden);
  if (out.length === 0 && !smallRest) return;
  const sum = out.reduce((total, { count }) => total + count, rest ?? 0);
  const several = out.length + (rest === null ? 0 : 1) >= 2 && out.length > 0;
  // Of the greatest there can be of small counts, each is the greatest.
  const greatest =
    rest === null && sum === out.length * (LEAST - 1) && out.every(({ count }) => count < LEAST);
  if (several && sum >= LEAST && !(greatest && next)) return;
  if (!next) hidden.add(whole.name);
  // All that are as small: to choose one of them would tell something of the others.
  else for (const { name, count } of parts) if (count === next.count) hidden.add(name);
}
