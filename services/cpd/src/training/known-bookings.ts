/** What other slices ask of this one: a booking, and the session it is for. */
export { findBooking as knownBooking, findSession as knownSession } from './repository';
