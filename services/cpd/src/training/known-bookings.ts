/** What other slices ask of this one: a booking, the session it is for, and what sessions take of whoever holds them. */
export {
  findBooking as knownBooking,
  findSession as knownSession,
  findSessions as knownSessions,
} from './repository';
