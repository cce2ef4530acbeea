import type { Moment } from '@middletier/runtime/moment';
import { checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';

/** Most visits kept of a cohort: each of its schools at each other several times. */
export const MOST_VISITS = 5_000;

/** A participant was at another's school. */
export interface Visit {
  readonly id: string;
  readonly cohortId: string;
  readonly visitor: string;
  readonly host: string;
  readonly on: string;
  readonly learnt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

type Wanted = Omit<Visit, 'recordedAt' | 'recordedBy'>;

/** @throws Refusal OWN_SCHOOL, BAD_DATE, DATE_TO_COME, BAD_TEXT */
export function recordVisit(wanted: Wanted, { today, at, by }: Moment): Visit {
  if (wanted.visitor === wanted.host)
    throw new Refusal('OWN_SCHOOL', 'A school does not visit itself.', ['input', 'host']);
  if (checkDay(wanted.on, ['input', 'on']) > today)
    throw new Refusal('DATE_TO_COME', `${wanted.on} is still to come.`, ['input', 'on']);
  const learnt = checkText(wanted.learnt, ['input', 'learnt'], 4_000);
  return { ...wanted, learnt, recordedAt: at, recordedBy: by };
}
