import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';

/** A time when those who take part are together; moments in UTC in ISO form. */
export interface Meeting {
  readonly starts: string;
  readonly ends: string;
  readonly where: string;
}

/** What can be set when a session is planned, and changed later. */
export interface Plan {
  readonly meetings: readonly Meeting[];
  readonly places: number;
  /** How many may wait for a place. */
  readonly waitingPlaces: number;
  /** What one place costs, in pence. */
  readonly pricePence: number;
  /** How long a school releases each of its own, and what it is paid for each half-day (003: release time). */
  readonly release: { readonly halfDays: number; readonly pencePerHalfDay: number };
  /** Until this day a school gives a place up for nothing; afterwards the whole price is owed. */
  readonly freeUntil: string;
}

export interface Session extends Plan {
  readonly id: string;
  readonly offer: { readonly id: string; readonly name: string };
  readonly provider: { readonly id: string; readonly name: string; readonly body: string | null };
  readonly state: 'OPEN' | 'HELD' | 'CANCELLED';
  /** Places that are somebody's for sure: never more than `places`. */
  readonly taken: number;
  readonly waiting: number;
  /** The number that whoever comes next gets: the order in which they came. */
  readonly nextTicket: number;
  /** Of what its provider decides: bookings leave it as it is. */
  readonly version: number;
  readonly changes: readonly Change[];
}

interface Change {
  readonly at: string;
  readonly by: string;
  readonly what: string;
}

const MOST_MEETINGS = 40;
const MOST_PLACES = 500;
const DEAREST = 10_000_000;

export const startsOn = ({ meetings }: Pick<Session, 'meetings'>): string => meetings[0]!.starts.slice(0, 10);
export const endsOn = ({ meetings }: Pick<Session, 'meetings'>): string => meetings.at(-1)!.ends.slice(0, 10);

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

const isWhole = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= most;

/** @throws Refusal BAD_MEETINGS, BAD_PLACES, BAD_PRICE, BAD_RELEASE, BAD_DATE, BAD_TEXT */
export function checkPlan(plan: Plan): Plan {
  const { places, waitingPlaces, pricePence, release } = plan;
  const meetings = checkMeetings(plan.meetings);
  if (!isWhole(places, MOST_PLACES) || places === 0)
    refuse('BAD_PLACES', `A session has 1 to ${MOST_PLACES} places.`, 'places');
  if (!isWhole(waitingPlaces, 2 * MOST_PLACES))
    refuse('BAD_PLACES', `0 to ${2 * MOST_PLACES} may wait.`, 'waitingPlaces');
  if (!isWhole(pricePence, DEAREST)) refuse('BAD_PRICE', `A place costs 0 to ${DEAREST} pence.`, 'price');
  if (!isWhole(release.halfDays, 200) || !isWhole(release.pencePerHalfDay, DEAREST))
    refuse('BAD_RELEASE', 'Release is 0 to 200 half-days, and whole pence for each.', 'release');
  if (checkDay(plan.freeUntil, ['input', 'freeUntil']) > startsOn({ meetings }))
    refuse('BAD_DATE', 'A place can be given up for nothing until the first day at the latest.', 'freeUntil');
  return { ...plan, meetings };
}

/** One after the other, as calendars show them. */
function checkMeetings(meetings: readonly Meeting[]): Meeting[] {
  if (meetings.length === 0 || meetings.length > MOST_MEETINGS)
    refuse('BAD_MEETINGS', `A session has 1 to ${MOST_MEETINGS} meetings.`, 'meetings');
  let last = '';
  return meetings.map(({ starts, ends, where }, i) => {
    const [from, to] = [momentOf(starts, i), momentOf(ends, i)];
    if (from >= to || from < last)
      refuse(
        'BAD_MEETINGS',
        `Meeting ${i + 1} ends before it starts, or starts before the last one ended.`,
        'meetings',
      );
    last = to;
    return { starts: from, ends: to, where: checkText(where, ['input', 'meetings', i, 'where'], 500) };
  });
}

function momentOf(text: string, i: number): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new Refusal('BAD_DATE', `"${text}" is no moment: write YYYY-MM-DDThh:mm:ssZ.`, [
    'input',
    'meetings',
    i,
  ]);
}

type Planned = Pick<Session, 'id' | 'offer' | 'provider'> & Plan;

/** A session that can be booked. */
export const planSession = (planned: Planned, { at, by }: Moment): Session => ({
  ...{ id: checkId(planned.id, ['input', 'id']), offer: planned.offer, provider: planned.provider },
  ...checkPlan(planned),
  ...{ state: 'OPEN', taken: 0, waiting: 0, nextTicket: 1, version: 1 },
  changes: [{ at, by, what: 'planned' }],
});

/** Refuses WRONG_STATE where a session was held or cancelled. */
export function requireOpen(session: Session): Session {
  if (session.state === 'OPEN') return session;
  throw new Refusal('WRONG_STATE', `Session ${session.id} is ${session.state}: nothing changes any more.`, [
    'input',
  ]);
}

/** The next version of a session, with what was done written down. */
export function changed(
  session: Session,
  { read, what, change }: { readonly read: number; readonly what: string; readonly change: Partial<Session> },
  { at, by }: Moment,
): Session {
  requireOpen(session);
  checkVersion('the session', read, session.version);
  const changes = [...session.changes, { at, by, what }];
  return { ...session, ...change, version: session.version + 1, changes };
}
