import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';
import { checkApproval, isSame, moved, requireState, type Approval, type Booking } from './booking';
import { changed, checkPlan, endsOn, requireOpen, type Plan, type Session } from './session';

/** A session and those of its bookings that changed with it. */
export interface Desk {
  readonly session: Session;
  readonly bookings: readonly Booking[];
}

const MOST_TICKETS = 5_000;

export interface Wanted {
  readonly urn: string;
  readonly attendee: Booking['attendee'];
  readonly approval: Approval | null;
  readonly askedBy: string;
  /** Bookings of the school at this session that are still alive. */
  readonly own: readonly Booking[];
}

/** Asks for a place. With the school's approval it is confirmed or waits at once; without, it keeps its turn. */
export function request(session: Session, wanted: Wanted, moment: Moment): Desk {
  requireOpen(session);
  if (moment.today > endsOn(session)) refuse('SESSION_OVER', `The session was on ${endsOn(session)}.`);
  const name = checkText(wanted.attendee.name, ['input', 'attendee', 'name']);
  const attendee = { ...wanted.attendee, name };
  if (wanted.own.some((one) => isSame(one.attendee, attendee)))
    refuse('BOOKED_ALREADY', `${name} has a booking for this session already.`);
  const ticket = session.nextTicket;
  if (ticket > MOST_TICKETS) refuse('SESSION_FULL', 'Nobody else can be taken down for this session.');
  const asked: Booking = {
    ...{ id: `${session.id}.${ticket}`, sessionId: session.id, offerId: session.offer.id },
    ...{ providerId: session.provider.id, urn: wanted.urn, attendee, ticket, state: 'REQUESTED' },
    ...{ approval: null, pricePence: 0, chargePence: 0, askedBy: wanted.askedBy },
    ...{ cancelledBy: null, version: 1 },
    steps: [{ state: 'REQUESTED', at: moment.at, by: moment.by, reason: null }],
  };
  const next = { ...session, nextTicket: ticket + 1 };
  return wanted.approval
    ? admit(next, asked, { approval: wanted.approval, moment })
    : { session: next, bookings: [asked] };
}

interface Answered {
  readonly approval: Approval;
  readonly moment: Moment;
}

/** The school lets somebody go: they have a place, or wait for one. Refuses SESSION_FULL. */
export function admit(session: Session, booking: Booking, { approval, moment }: Answered): Desk {
  requireOpen(session);
  requireState(booking, ['REQUESTED']);
  const approved = { ...booking, approval: checkApproval(approval) };
  if (session.taken < session.places) return confirm(session, approved, moment);
  if (session.waiting >= session.waitingPlaces)
    refuse(
      'SESSION_FULL',
      `All ${session.places} places are taken, and ${session.waiting} wait: no more can.`,
    );
  const waits = moved(approved, { state: 'WAITING' }, moment);
  return { session: { ...session, waiting: session.waiting + 1 }, bookings: [waits] };
}

function confirm(session: Session, booking: Booking, moment: Moment): Desk {
  const { pricePence } = session;
  const confirmed = moved(booking, { state: 'CONFIRMED', pricePence, chargePence: pricePence }, moment);
  return { session: { ...session, taken: session.taken + 1 }, bookings: [confirmed] };
}

/** Gives places that are free to those who wait, in the order in which they came. */
function fill({ session, bookings }: Desk, waiting: readonly Booking[], moment: Moment): Desk {
  let filled: Desk = { session, bookings };
  const free = Math.max(0, session.places - session.taken);
  for (const next of waiting.toSorted((a, b) => a.ticket - b.ticket).slice(0, free)) {
    const seated = { ...filled.session, waiting: filled.session.waiting - 1 };
    const one = confirm(seated, next, moment);
    filled = { session: one.session, bookings: [...filled.bookings, ...one.bookings] };
  }
  return filled;
}

interface GivenUp {
  readonly reason: string;
  /** Those who wait. */
  readonly waiting: readonly Booking[];
  readonly moment: Moment;
}

/** A school gives up a place, for nothing in time and for its price afterwards; whoever waits longest takes it. */
export function giveUp(session: Session, booking: Booking, { reason, waiting, moment }: GivenUp): Desk {
  requireOpen(session);
  requireState(booking, ['REQUESTED', 'WAITING', 'CONFIRMED']);
  const had = booking.state;
  const chargePence = had === 'CONFIRMED' && moment.today > session.freeUntil ? booking.pricePence : 0;
  const said = checkText(reason, ['input', 'reason'], 500);
  const cancelledBy = 'SCHOOL' as const;
  const given = moved(booking, { state: 'CANCELLED', reason: said, chargePence, cancelledBy }, moment);
  const left = {
    ...session,
    taken: session.taken - (had === 'CONFIRMED' ? 1 : 0),
    waiting: session.waiting - (had === 'WAITING' ? 1 : 0),
  };
  return fill(
    { session: left, bookings: [given] },
    waiting.filter(({ id }) => id !== booking.id),
    moment,
  );
}

interface Replanned {
  readonly read: number;
  readonly plan: Plan;
  readonly waiting: readonly Booking[];
  readonly moment: Moment;
}

/** Another plan for a session: more places go to those who wait, and what was confirmed keeps its price. */
export function replan(session: Session, { read, plan, waiting, moment }: Replanned): Desk {
  const change = checkPlan(plan);
  if (change.places < session.taken)
    throw new Refusal('PLACES_TAKEN', `${session.taken} places are taken already.`, ['input', 'places']);
  const next = changed(session, { read, what: 'changed', change }, moment);
  return fill({ session: next, bookings: [] }, waiting, moment);
}

interface Ended {
  readonly read: number;
  readonly reason: string;
  /** All that are alive. */
  readonly live: readonly Booking[];
  readonly moment: Moment;
}

/** The provider cancels: nobody owes anything. */
export function callOff(session: Session, { read, reason, live, moment }: Ended): Desk {
  const said = checkText(reason, ['input', 'reason'], 500);
  const change = { state: 'CANCELLED', taken: 0, waiting: 0 } as const;
  const cancelled = changed(session, { read, what: `cancelled: ${said}`, change }, moment);
  const move = { state: 'CANCELLED', reason: said, chargePence: 0, cancelledBy: 'PROVIDER' } as const;
  return { session: cancelled, bookings: live.map((one) => moved(one, move, moment)) };
}

const refuse = (code: string, message: string): never => {
  throw new Refusal(code, message, ['input', 'session']);
};
