/** Schools of a phase, and how many of them subscribe. */
export interface BuyIn {
  /** Null for all phases together. */
  readonly phase: string | null;
  readonly schools: number;
  readonly subscribed: number;
}

/** What share of schools bought in elsewhere, in per cent (004). */
export const BUY_IN_ELSEWHERE = [
  {
    where: 'Warrington',
    percent: 65,
    source: '004, case study 4: 65% of schools choosing to buy into Aspire',
  },
  {
    where: 'Hertfordshire',
    percent: 90,
    source: '004, case study 3: 90% of primaries buy back the full offer',
  },
  { where: 'York', percent: 95, source: '004, case study 6: 95% of schools bought in in 2011/12' },
] as const;

type Counts = ReadonlyMap<string, number>;

/** Rates of all phases together, then of each in the order of their names. */
export function buyInBy(schools: Counts, subscribed: Counts): BuyIn[] {
  const phases = [...schools.keys()].sort();
  const each = phases.map((phase): BuyIn => {
    return { phase, schools: schools.get(phase)!, subscribed: subscribed.get(phase) ?? 0 };
  });
  const sum = (field: 'schools' | 'subscribed') => each.reduce((total, one) => total + one[field], 0);
  return [{ phase: null, schools: sum('schools'), subscribed: sum('subscribed') }, ...each];
}

/** Per cent to one place; null where there is no school. */
export const rateOf = ({ schools, subscribed }: BuyIn): number | null =>
  schools === 0 ? null : Math.round((subscribed / schools) * 1_000) / 10;
