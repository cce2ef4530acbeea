import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bookingAttended, bookingCancelled, bookingConfirmed, trainingDelivered } from '../contract';
import type { Moment } from '@middletier/runtime/moment';
import type { Booking } from './booking';
import type { Desk } from './desk';
import { deliveredTo } from './hold';
import { startsOn, type Session } from './session';

type Telling = ReturnType<typeof factsOf>;

/** Tells what became of bookings, in the transaction in which it did: money follows the place, and never without it. */
export async function tellBookings(unit: UnitOfWork, desk: Desk, moment: Moment): Promise<void> {
  const urns = [...new Set(desk.bookings.map(({ urn }) => urn))];
  const schools = await knownSchools<SchoolFacts>(unit, urns);
  // Whoever books was in the register, and no school ever leaves it.
  const facts = (urn: string) => factsOf(desk.session, schools.get(urn)!);
  for (const booking of desk.bookings) tellOne(unit, booking, { ...facts(booking.urn), on: moment.today });
  if (desk.session.state !== 'HELD') return;
  for (const { urn, ...delivered } of deliveredTo(desk))
    unit.emit(trainingDelivered, `${desk.session.id}/${urn}`, {
      ...{ ...facts(urn), ...delivered },
      ...{ corrects: false, on: moment.today },
    });
}

/** Tells what a session was to a school after all, once who came of it was corrected; `desk` has all its bookings. */
export async function tellCorrection(
  unit: UnitOfWork,
  desk: Desk,
  { corrected, moment: { today: on } }: { readonly corrected: Booking; readonly moment: Moment },
): Promise<void> {
  const { urn } = corrected;
  const facts = factsOf(desk.session, (await knownSchools<SchoolFacts>(unit, [urn])).get(urn)!);
  tellOne(unit, corrected, { ...facts, on });
  for (const { urn: _urn, ...delivered } of deliveredTo(desk))
    unit.emit(trainingDelivered, `${desk.session.id}/${urn}`, { ...facts, ...delivered, corrects: true, on });
}

const factsOf = (session: Session, { audience }: SchoolFacts) => ({
  ...{ session: session.id, offer: session.offer, provider: session.provider, startsOn: startsOn(session) },
  ...{ school: { urn: audience.school }, audience },
});

function tellOne(unit: UnitOfWork, booking: Booking, about: Telling & { readonly on: string }): void {
  const { id, state, pricePence, chargePence, steps } = booking;
  const hadPlace = steps.some((step) => step.state === 'CONFIRMED');
  if (state === 'CONFIRMED') unit.emit(bookingConfirmed, id, { ...about, id, places: 1, pricePence });
  if (state === 'ATTENDED' || state === 'NO_SHOW')
    unit.emit(bookingAttended, id, { ...about, id, came: state === 'ATTENDED', pricePence });
  if (state !== 'CANCELLED' || !hadPlace) return;
  unit.emit(bookingCancelled, id, {
    ...{ ...about, id, places: 1, pricePence, chargePence },
    cancelledBy: booking.cancelledBy!,
    reason: steps.at(-1)!.reason ?? '',
  });
}
