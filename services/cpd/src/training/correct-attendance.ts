import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { Refusal } from '@middletier/runtime/refusal';
import { momentOf } from '@middletier/runtime/moment';
import { requireKeeper } from '../catalogue/provider';
import type { Context } from '../context';
import { wasJudged } from '../evaluations/known-evaluations';
import type { CorrectTrainingAttendanceInput } from '../generated/graphql';
import { sessionIdOf, type Booking } from './booking';
import { correctAttendance } from './hold';
import { findBooking, findBookings, findSession, saveDesk } from './repository';
import { tellCorrection } from './tell-bookings';

/** The provider took down who came, so it is the provider who corrects it; what the session was to the school is told anew. */
export const correctOne = (context: Context, input: CorrectTrainingAttendanceInput): Promise<Booking> =>
  inTurn(sessionIdOf(input.id), () =>
    runCommand(context, { name: 'correctTrainingAttendance', input }, async (unit) => {
      const booking = await findBooking(unit, input.id);
      const session = booking && (await findSession(unit, booking.sessionId));
      if (!booking || !session)
        throw new Refusal('BOOKING_UNKNOWN', `There is no booking ${input.id}.`, ['input', 'id']);
      requireKeeper(context.actor, session.provider);
      const { version: read, came, reason } = input;
      const moment = momentOf(context);
      const judged = await wasJudged(unit, booking.id);
      const desk = correctAttendance(session, booking, { read, came, reason, judged, moment });
      const corrected = desk.bookings[0]!;
      await saveDesk(unit, desk);
      const of = { sessionId: session.id, urns: [booking.urn], states: ['ATTENDED', 'NO_SHOW'] as const };
      const bookings = await findBookings(unit, of);
      await tellCorrection(unit, { session: desk.session, bookings }, { corrected, moment });
      return corrected;
    }),
  );
