import type { SchoolFacts } from '@middletier/organisations/contract';
import { requireActor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { Context } from '../context';
import { evaluationSubmitted } from '../contract';
import type { EvaluateTrainingInput } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { knownBooking, knownSession } from '../training/known-bookings';
import { requireOwn } from '../training/own-school';
import { evaluate, type Evaluation } from './evaluation';
import { addEvaluation, findEvaluations } from './repository';

export const evaluateOne = (context: Context, input: EvaluateTrainingInput): Promise<Evaluation> =>
  runCommand(context, { name: 'evaluateTraining', input }, async (unit) => {
    const booking = await knownBooking(unit, input.booking);
    if (!booking)
      throw new Refusal('BOOKING_UNKNOWN', `There is no booking ${input.booking}.`, ['input', 'booking']);
    const school = (await knownSchools<SchoolFacts>(unit, [booking.urn])).get(booking.urn);
    requireOwn(requireActor(context.actor), booking.urn, school);
    const session = (await knownSession(unit, booking.sessionId))!;
    const before = (await findEvaluations(unit, booking.id)).map(({ step }) => step);
    const { step, score, comment, effect = null } = input;
    const evaluation = evaluate(
      { booking, session },
      { step, score, comment, effect, before },
      momentOf(context),
    );
    await addEvaluation(unit, evaluation);
    unit.emit(evaluationSubmitted, evaluation.id, {
      ...{ id: evaluation.id, session: session.id, offer: session.offer, provider: session.provider },
      ...{ school: { urn: booking.urn }, step, score, on: evaluation.on, audience: school!.audience },
    });
    return evaluation;
  });
