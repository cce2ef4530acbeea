/** What the calendar of a school shows: its sessions, each with the bookings of its own. */
export { readCalendar as calendarEntries } from './repository';
