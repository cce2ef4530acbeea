import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';
import type { Booking } from '../training/booking';
import { endsOn, type Session } from '../training/session';

/** Whether it was good, whether it is done, whether pupils gain by it: the later, the more it says. */
export const STEPS = ['ON_THE_DAY', 'IN_PRACTICE', 'ON_PUPILS'] as const;
export type Step = (typeof STEPS)[number];

/** Days after the end of a session from which a step can be judged: at once, after a term, after two. */
const DUE_AFTER: Readonly<Record<Step, number>> = { ON_THE_DAY: 0, IN_PRACTICE: 90, ON_PUPILS: 180 };

/** A figure of pupils before and after; never of fewer than five. */
export interface Effect {
  readonly measure: string;
  readonly before: number;
  readonly after: number;
  readonly pupils: number;
  readonly better: 'HIGHER' | 'LOWER';
}

/** What one school's somebody says of a session, once for each step. */
export interface Evaluation {
  readonly id: string;
  readonly bookingId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly sessionId: string;
  readonly urn: string;
  readonly step: Step;
  /** 1 (nothing gained) to 5 (could not be better). */
  readonly score: number;
  readonly comment: string;
  readonly effect: Effect | null;
  readonly on: string;
  readonly by: string;
}

export interface Said extends Pick<Evaluation, 'step' | 'score' | 'comment' | 'effect'> {
  /** Steps that were judged before. */
  readonly before: readonly Step[];
}

const FEWEST_PUPILS = 5;
const DAY = 86_400_000;

/** The day from which a step of a session can be judged, YYYY-MM-DD. */
const dueOn = (session: Pick<Session, 'meetings'>, step: Step): string =>
  new Date(Date.parse(endsOn(session)) + DUE_AFTER[step] * DAY).toISOString().slice(0, 10);

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

/** @throws Refusal NOT_ATTENDED, EVALUATED_ALREADY, TOO_EARLY, BAD_SCORE, BAD_TEXT, EFFECT_MISSING, TOO_FEW_PUPILS */
export function evaluate(
  { booking, session }: { booking: Booking; session: Session },
  said: Said,
  moment: Moment,
): Evaluation {
  const { step, score } = said;
  if (booking.state !== 'ATTENDED')
    refuse('NOT_ATTENDED', 'Only who came can say what it was worth.', 'booking');
  if (said.before.includes(step))
    refuse('EVALUATED_ALREADY', `${step} was judged already for this booking.`, 'step');
  const due = dueOn(session, step);
  if (moment.today < due)
    refuse('TOO_EARLY', `${step} can be judged from ${due} on, once it can show.`, 'step');
  if (!Number.isInteger(score) || score < 1 || score > 5) refuse('BAD_SCORE', 'score is 1 to 5.', 'score');
  return {
    ...{ id: `${booking.id}.${step}`, bookingId: booking.id, offerId: booking.offerId, urn: booking.urn },
    ...{ providerId: booking.providerId, sessionId: booking.sessionId, step, score },
    comment: checkText(said.comment, ['input', 'comment'], 2_000),
    effect: step === 'ON_PUPILS' ? checkEffect(said.effect) : null,
    ...{ on: moment.today, by: moment.by },
  };
}

/** An effect on pupils is a figure, not an opinion. */
function checkEffect(effect: Effect | null): Effect {
  if (effect === null)
    throw new Refusal('EFFECT_MISSING', 'Say by a figure before and after what pupils gained.', [
      'input',
      'effect',
    ]);
  if (effect.pupils < FEWEST_PUPILS)
    refuse(
      'TOO_FEW_PUPILS',
      `A figure of fewer than ${FEWEST_PUPILS} pupils says something of each of them.`,
      'effect',
    );
  return { ...effect, measure: checkText(effect.measure, ['input', 'effect', 'measure'], 200) };
}

/** Steps that can be judged now and have not been. */
export const owed = (session: Session, judged: readonly Step[], today: string): Step[] =>
  STEPS.filter((step) => !judged.includes(step) && dueOn(session, step) <= today);
