/** Of a stage, how many are what; null where fewer than five, or where five could be worked out from what is shown. */
export interface Represented {
  readonly value: string;
  readonly people: number | null;
  /** Per cent of those in the stage who said what they are; null with the count. */
  readonly share: number | null;
  /** Per cent of the area's workforce. */
  readonly workforce: number;
  /** True where so few would come about by chance in fewer than one of twenty such stages; null with the count. */
  readonly underRepresented: boolean | null;
}

const LEAST = 5;

/** Those who said what they are against the workforce (000: "groups of teachers that are currently under-represented"). */
export function represent(
  said: readonly string[],
  workforce: readonly { readonly value: string; readonly percent: number }[],
): readonly Represented[] {
  const counts = new Map(workforce.map(({ value }) => [value, said.filter((one) => one === value).length]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const hidden = hide(counts);
  return workforce.map(({ value, percent }) => {
    const people = counts.get(value)!;
    if (hidden.has(value))
      return { value, people: null, share: null, workforce: percent, underRepresented: null };
    const share = Math.round((1_000 * people) / total) / 10;
    const chance = atMost(people, { of: total, each: percent / 100 });
    return { value, people, share, workforce: percent, underRepresented: chance < 0.05 };
  });
}

/** Small counts, and the next smallest where a single one could be had by subtraction. */
function hide(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const rising = [...counts].sort(([, a], [, b]) => a - b);
  const small = rising.filter(([, count]) => count < LEAST);
  return new Set((small.length === 1 ? rising.slice(0, 2) : small).map(([value]) => value));
}

/** The chance of so many or fewer of a number, each with the same chance. */
function atMost(count: number, { of, each }: { readonly of: number; readonly each: number }): number {
  if (each >= 1) return count >= of ? 1 : 0;
  let [term, sum] = [(1 - each) ** of, 0];
  for (let k = 0; k <= count; k++) {
    sum += term;
    term *= ((of - k) / (k + 1)) * (each / (1 - each));
  }
  return sum;
}
