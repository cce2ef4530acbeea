import { Refusal } from '@middletier/runtime/refusal';
import type { DepartureReason, Role } from '../posts/post';

/** One time that a vacancy was put out. */
export interface Advertisement {
  readonly on: string;
  /** Null until they were counted (000: "receive responses from only one or perhaps two applicants"). */
  readonly applicants: number | null;
  readonly shortlisted: number | null;
}

/** A post that is, or is known to become, vacant. */
export interface Vacancy {
  readonly id: string;
  readonly post: string;
  readonly role: Role;
  readonly urns: readonly string[];
  readonly reason: DepartureReason;
  readonly sudden: boolean;
  /** First day without a holder; may lie ahead. */
  readonly from: string;
  readonly state: 'OPEN' | 'APPOINTED' | 'WITHDRAWN';
  readonly advertisements: readonly Advertisement[];
  /** First day of the appointee; null before. */
  readonly appointedFrom: string | null;
  /** Since when somebody acts; null where nobody does. */
  readonly coveredFrom: string | null;
  readonly version: number;
  readonly changes: readonly { readonly at: Date; readonly by: string; readonly what: string }[];
}

export interface Made {
  readonly at: Date;
  readonly by: string;
}

export const changed = (
  vacancy: Vacancy,
  change: Partial<Vacancy>,
  made: Made & { what: string },
): Vacancy => ({
  ...vacancy,
  ...change,
  version: vacancy.version + 1,
  changes: [...vacancy.changes, { at: made.at, by: made.by, what: made.what }],
});

function requireOpen({ id, state }: Vacancy): void {
  if (state !== 'OPEN')
    throw new Refusal('VACANCY_CLOSED', `Vacancy ${id} is ${state}: nothing more happens to it.`, [
      'input',
      'id',
    ]);
}

/** Puts it out, for the first time or again. Refuses VACANCY_CLOSED, NOT_COUNTED where the time before was not counted. */
export function advertise(vacancy: Vacancy, on: string, made: Made): Vacancy {
  requireOpen(vacancy);
  const last = vacancy.advertisements.at(-1);
  if (last && (last.applicants === null || on <= last.on))
    throw new Refusal(
      'NOT_COUNTED',
      `Say first who applied when it was advertised on ${last.on}, and advertise it again on a later day.`,
      ['input', 'on'],
    );
  const advertisements = [...vacancy.advertisements, { on, applicants: null, shortlisted: null }];
  const what = `${last ? 'advertised again' : 'advertised'} on ${on}`;
  return changed(vacancy, { advertisements }, { ...made, what });
}

/** Refuses VACANCY_CLOSED, NOT_ADVERTISED, BAD_COUNT. */
export function count(
  vacancy: Vacancy,
  { applicants, shortlisted }: { readonly applicants: number; readonly shortlisted: number },
  made: Made,
): Vacancy {
  requireOpen(vacancy);
  const last = vacancy.advertisements.at(-1);
  if (!last) throw new Refusal('NOT_ADVERTISED', 'It has not been advertised yet.', ['input', 'id']);
  if (shortlisted < 0 || applicants < shortlisted || applicants > 10_000)
    throw new Refusal('BAD_COUNT', 'Give 0 applicants or more, and no more on the shortlist than applied.', [
      'input',
      'shortlisted',
    ]);
  const advertisements = [...vacancy.advertisements.slice(0, -1), { ...last, applicants, shortlisted }];
  const what = `${applicants} applied, ${shortlisted} shortlisted`;
  return changed(vacancy, { advertisements }, { ...made, what });
}

export function withdraw(vacancy: Vacancy, reason: string, made: Made): Vacancy {
  requireOpen(vacancy);
  return changed(vacancy, { state: 'WITHDRAWN' }, { ...made, what: `withdrawn: ${reason}` });
}
