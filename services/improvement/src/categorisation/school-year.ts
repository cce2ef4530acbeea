import { dayOf } from '@middletier/runtime/day';

/** How long what was agreed for a school year goes on to count while the next is being agreed: until this day. */
const RENEWAL_TERM = { lastMonthAndDay: '12-31' } as const;

const FIRST_MONTH_AND_DAY = '09-01';

/** The school year of a day, 1 September to 31 August, written like 2025-26. */
export function schoolYearOf(moment: Date): string {
  const day = dayOf(moment);
  const calendar = Number(day.slice(0, 4));
  const begins = day.slice(5) >= FIRST_MONTH_AND_DAY ? calendar : calendar - 1;
  return `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;
}

/** The last day on which what was agreed for a school year counts: the year's end and the term for its renewal. */
export const heldUntil = (year: string): string =>
  `${Number(year.slice(0, 4)) + 1}-${RENEWAL_TERM.lastMonthAndDay}`;
