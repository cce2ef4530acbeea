/** Terms by the days on which they begin and end, month and day; holidays belong to the term before. Ours: dates differ by area. */
export const TERMS = [
  { term: 'SPRING', from: '01-01', to: '04-15' },
  { term: 'SUMMER', from: '04-16', to: '08-31' },
  { term: 'AUTUMN', from: '09-01', to: '12-31' },
] as const;

/** One term of a year; days YYYY-MM-DD, both included. */
export interface Term {
  readonly term: (typeof TERMS)[number]['term'];
  readonly from: string;
  readonly to: string;
}

/** The term of a day, or with `steps` one that many terms later or earlier. */
export function termOf(day: string, steps = 0): Term {
  const index = TERMS.findIndex(({ to }) => day.slice(5) <= to);
  const place = Number(day.slice(0, 4)) * TERMS.length + index + steps;
  const { term, from, to } = TERMS[place % TERMS.length]!;
  const year = Math.floor(place / TERMS.length);
  return { term, from: `${year}-${from}`, to: `${year}-${to}` };
}
