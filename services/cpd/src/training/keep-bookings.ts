import { requireActor, type Actor } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type { AnswerTrainingRequestInput, CancelTrainingPlaceInput } from '../generated/graphql';
import { momentOf, type Moment } from '@middletier/runtime/moment';
import { moved, requireRead, requireState, sessionIdOf, type Booking } from './booking';
import { admit, giveUp, type Desk } from './desk';
import { requireSession } from './keep-sessions';
import { approvalOf, requireOwn } from './own-school';
import { findBooking, findBookings, saveDesk } from './repository';
import { tellBookings } from './tell-bookings';

export const answerOne = (context: Context, input: AnswerTrainingRequestInput): Promise<Booking> =>
  keep(context, { name: 'answerTrainingRequest', input }, async (booking, { unit, moment, actor }) => {
    if (booking.askedBy === actor.id)
      throw new Refusal('OWN_REQUEST', 'You asked for this place: somebody else at the school approves it.', [
        'input',
        'id',
      ]);
    const session = await requireSession(unit, booking.sessionId);
    const approval = approvalOf(input.approval);
    if (approval) return admit(session, booking, { approval, moment });
    requireState(booking, ['REQUESTED']);
    const reason = checkText(input.reason ?? '', ['input', 'reason'], 500);
    return { session, bookings: [moved(booking, { state: 'DECLINED', reason }, moment)] };
  });

export const giveUpOne = (context: Context, input: CancelTrainingPlaceInput): Promise<Booking> =>
  keep(context, { name: 'cancelTrainingPlace', input }, async (booking, { unit, moment }) => {
    const session = await requireSession(unit, booking.sessionId);
    const waiting = await findBookings(unit, { sessionId: session.id, states: ['WAITING'] });
    return giveUp(session, booking, { reason: input.reason, waiting, moment });
  });

interface Keeping {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
}
interface At {
  readonly unit: UnitOfWork;
  readonly moment: Moment;
  readonly actor: Actor;
}

/** A change that the booking's school makes. */
const keep = (
  context: Context,
  { name, input }: Keeping,
  change: (booking: Booking, at: At) => Promise<Desk>,
): Promise<Booking> =>
  inTurn(sessionIdOf(input.id), async () => {
    const known = await context.training.booking(input.id);
    if (!known) throw new Refusal('BOOKING_UNKNOWN', `There is no booking ${input.id}.`, ['input', 'id']);
    const actor = await requireOwnSchool(context, known.urn);
    return runCommand(context, { name, input }, async (unit) => {
      const booking = (await findBooking(unit, input.id))!;
      requireRead(booking, input.version);
      const moment = momentOf(context);
      return recorded(unit, await change(booking, { unit, moment, actor }), moment);
    });
  });

/** @returns the booking that was asked about, which is the first */
async function recorded(unit: UnitOfWork, desk: Desk, moment: Moment): Promise<Booking> {
  await saveDesk(unit, desk);
  await tellBookings(unit, desk, moment);
  return desk.bookings[0]!;
}

/** A school books for its own, or its trust does; its authority does not. Refuses SCHOOL_UNKNOWN, FORBIDDEN. */
async function requireOwnSchool({ actor, schools }: Context, urn: string): Promise<Actor> {
  return requireOwn(requireActor(actor), urn, await schools.load(urn));
}
