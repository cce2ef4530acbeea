import { dayOf } from '@middletier/runtime/day';
import type { ExampleDays } from './return-kind';

const DAY_MS = 86_400_000;
const SEPTEMBER = 8;

export function exampleDays(now: Date): ExampleDays {
  const daysAgo = (days: number): string => dayOf(new Date(now.getTime() - days * DAY_MS));
  const year = now.getUTCFullYear() - (now.getUTCMonth() >= SEPTEMBER ? 1 : 2);
  return {
    daysAgo,
    monday: daysAgo(((now.getUTCDay() + 6) % 7) + 7),
    schoolYear: `${year}/${String(year + 1).slice(-2)}`,
  };
}
