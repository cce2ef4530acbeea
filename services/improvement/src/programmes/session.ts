import type { Moment } from '@middletier/runtime/moment';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Cohort } from './cohort';

export const MOST_SESSIONS = 60;

/** A conference or seminar of a cohort. */
export interface Session {
  readonly id: string;
  readonly cohortId: string;
  readonly on: string;
  readonly theme: string;
  readonly title: string;
  /** Who presents, for example an inspector or the head of an outstanding school. */
  readonly contributors: readonly string[];
  /** URNs of the participants that were there; null until it is recorded. */
  readonly attended: readonly string[] | null;
  /** Participants that had a place on its day, at the time attendance was recorded. */
  readonly expected: number | null;
  readonly version: number;
}

type Planned = Omit<Session, 'cohortId' | 'attended' | 'expected' | 'version'>;

/** @throws Refusal BAD_ID, THEME_UNKNOWN, OUTSIDE_COHORT, BAD_DATE, BAD_TEXT */
export function planSession({ id: cohortId, from, to, terms }: Cohort, wanted: Planned): Session {
  const on = checkDay(wanted.on, ['input', 'on']);
  if (on < from || (to !== null && on > to))
    throw new Refusal('OUTSIDE_COHORT', `The cohort runs from ${from} to ${to ?? 'further notice'}.`, [
      'input',
      'on',
    ]);
  if (!terms.themes.includes(wanted.theme))
    throw new Refusal('THEME_UNKNOWN', `The programme's themes are: ${terms.themes.join('; ')}.`, [
      'input',
      'theme',
    ]);
  return {
    ...{ id: checkId(wanted.id, ['input', 'id']), cohortId, on, theme: wanted.theme },
    title: checkText(wanted.title, ['input', 'title'], 500),
    contributors: wanted.contributors.map((one, i) => checkText(one, ['input', 'contributors', i])),
    ...{ attended: null, expected: null, version: 1 },
  };
}

interface Register {
  readonly version: number;
  readonly attended: readonly string[];
  /** URNs of those that had a place on the day. */
  readonly expected: ReadonlySet<string>;
}

/** @throws Refusal CHANGED_MEANWHILE, DATE_TO_COME, NOT_TAKING_PART */
export function recordAttendance(
  session: Session,
  { version, attended, expected }: Register,
  { today }: Moment,
): Session {
  checkVersion('the session', version, session.version);
  if (session.on > today)
    throw new Refusal('DATE_TO_COME', `The session is on ${session.on}, which is still to come.`, ['input']);
  const stranger = attended.find((urn) => !expected.has(urn));
  if (stranger !== undefined)
    throw new Refusal('NOT_TAKING_PART', `School ${stranger} had no place in the cohort on ${session.on}.`, [
      'input',
      'attended',
    ]);
  const urns = [...new Set(attended)].sort();
  return { ...session, attended: urns, expected: expected.size, version: version + 1 };
}
