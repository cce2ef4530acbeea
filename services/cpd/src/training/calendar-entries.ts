import type { Db } from 'mongodb';
import type { Desk } from './desk';
import { readCalendar } from './repository';

/** More than a school books in some years. */
const MOST_BOOKINGS = 2_000;

/** What the calendar of a school shows: its sessions, each with the bookings of its own. */
export const calendarEntries = (db: Db, urn: string): Promise<Desk[]> => readCalendar(db, urn, MOST_BOOKINGS);
