import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';
import { moved, requireRead, requireState, type Booking } from './booking';
import type { Desk } from './desk';
import { changed, endsOn, type Session } from './session';

interface Register {
  readonly read: number;
  /** Ids of the bookings of those who came. */
  readonly came: readonly string[];
  readonly live: readonly Booking[];
  readonly moment: Moment;
}

/** The session was held: who had a place came or stayed away, both owe its price; whoever waited in vain owes nothing. */
export function hold(session: Session, { read, came, live, moment }: Register): Desk {
  if (moment.today < endsOn(session))
    throw new Refusal('DATE_TO_COME', `The session ends on ${endsOn(session)}: record who came then.`, [
      'input',
    ]);
  const held = changed(session, { read, what: 'held', change: { state: 'HELD' } }, moment);
  const there = new Set(came);
  const placed = live.filter(({ state }) => state === 'CONFIRMED');
  const stranger = came.find((id) => !placed.some((one) => one.id === id));
  if (stranger !== undefined)
    throw new Refusal('NO_PLACE', `Booking ${stranger} had no place at this session.`, ['input', 'came']);
  return { session: held, bookings: live.map((one) => ended(one, there, moment)) };
}

function ended(booking: Booking, there: ReadonlySet<string>, moment: Moment): Booking {
  if (booking.state !== 'CONFIRMED')
    return moved(
      booking,
      { state: 'LAPSED', reason: 'The session was held without a place for it.' },
      moment,
    );
  return moved(booking, { state: there.has(booking.id) ? 'ATTENDED' : 'NO_SHOW' }, moment);
}

interface Correction {
  /** The version of the booking that was read. */
  readonly read: number;
  readonly came: boolean;
  readonly reason: string;
  /** True where the school has said what it was worth: then somebody was there. */
  readonly judged: boolean;
  readonly moment: Moment;
}

/**
 * Somebody was taken for present or absent by mistake. Both owe the price, so only release time moves with it.
 * @throws Refusal WRONG_STATE, CHANGED_MEANWHILE, NOTHING_TO_CORRECT, EVALUATED_ALREADY, BAD_TEXT
 */
export function correctAttendance(session: Session, booking: Booking, correction: Correction): Desk {
  const { read, came, judged, moment } = correction;
  requireRead(booking, read);
  requireState(booking, ['ATTENDED', 'NO_SHOW']);
  const state = came ? 'ATTENDED' : 'NO_SHOW';
  if (booking.state === state)
    throw new Refusal('NOTHING_TO_CORRECT', `Booking ${booking.id} is ${state} already.`, ['input', 'came']);
  if (judged && !came)
    throw new Refusal(
      'EVALUATED_ALREADY',
      'The school has said what the session was worth to whoever came: that stands against an absence.',
      ['input', 'came'],
    );
  const reason = checkText(correction.reason, ['input', 'reason'], 500);
  const { at, by } = moment;
  const changes = [...session.changes, { at, by, what: `${booking.id} corrected to ${state}` }];
  return {
    session: { ...session, version: session.version + 1, changes },
    bookings: [moved(booking, { state, reason }, moment)],
  };
}

export interface Delivered {
  readonly urn: string;
  readonly places: number;
  readonly attended: number;
  readonly pricePence: number;
  readonly releasePence: number;
}

/** What a session that was held was to each school, in the order of their URNs. */
export function deliveredTo({ session, bookings }: Desk): Delivered[] {
  const { halfDays, pencePerHalfDay } = session.release;
  const schools = new Map<string, Delivered>();
  for (const { urn, state, chargePence } of bookings) {
    if (state !== 'ATTENDED' && state !== 'NO_SHOW') continue;
    const before = schools.get(urn) ?? { urn, places: 0, attended: 0, pricePence: 0, releasePence: 0 };
    const came = state === 'ATTENDED' ? 1 : 0;
    schools.set(urn, {
      ...{ urn, places: before.places + 1, attended: before.attended + came },
      pricePence: before.pricePence + chargePence,
      releasePence: before.releasePence + came * halfDays * pencePerHalfDay,
    });
  }
  return [...schools.values()].sort((a, b) => (a.urn < b.urn ? -1 : 1));
}
