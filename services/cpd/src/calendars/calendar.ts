import { createEvents, type EventAttributes } from 'ics';
import type { Desk } from '../training/desk';

/** A school's sessions as iCalendar (RFC 5545): a meeting each, tentative while its people only wait for places. */
export function calendarOf(name: string, desks: readonly Desk[], at: Date): string {
  const { value, error } = createEvents(
    desks.flatMap((desk) => eventsOf(desk, at)),
    {
      calName: `Training of ${name}`,
      productId: 'middle-tier/cpd',
    },
  );
  if (error) throw error;
  return value!;
}

function eventsOf({ session, bookings }: Desk, at: Date): EventAttributes[] {
  const sure = bookings.some(({ state }) => state !== 'WAITING');
  const who = bookings.map(
    ({ attendee, state }) => `${attendee.name}${state === 'WAITING' ? ' (waiting)' : ''}`,
  );
  return session.meetings.map(({ starts, ends, where }, i) => ({
    uid: `${session.id}-${i + 1}@cpd.middle-tier`,
    // Calendars take a change for newer by this number.
    sequence: session.version,
    timestamp: at.getTime(),
    start: Date.parse(starts),
    end: Date.parse(ends),
    ...{ startInputType: 'utc', startOutputType: 'utc', endInputType: 'utc', endOutputType: 'utc' },
    title: session.offer.name,
    location: where,
    description: `${session.provider.name}. For ${who.sort().join(', ')}.`,
    status: sure ? 'CONFIRMED' : 'TENTATIVE',
  }));
}
