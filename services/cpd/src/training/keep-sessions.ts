import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireKeeper } from '../catalogue/provider';
import type { Context } from '../context';
import type {
  CancelTrainingSessionInput,
  ChangeTrainingSessionInput,
  PlanTrainingSessionInput,
  RecordTrainingAttendanceInput,
} from '../generated/graphql';
import { momentOf, type Moment } from '@middletier/runtime/moment';
import { callOff, replan, type Desk } from './desk';
import { hold } from './hold';
import { findBookings, findSession, saveDesk } from './repository';
import { planSession, type Plan, type Session } from './session';
import { tellBookings } from './tell-bookings';

export async function planOne(context: Context, input: PlanTrainingSessionInput): Promise<Session> {
  const offer = await context.catalogue.offers.load(input.offer);
  const provider = offer && (await context.catalogue.providers.load(offer.providerId));
  if (!offer || !provider)
    throw new Refusal('OFFER_UNKNOWN', `There is no offer ${input.offer}. Publish it first.`, [
      'input',
      'offer',
    ]);
  requireKeeper(context.actor, provider);
  return runCommand(context, { name: 'planTrainingSession', input }, async (unit) => {
    if (await findSession(unit, input.id))
      throw new Refusal('ID_TAKEN', `There is a session ${input.id} already.`, ['input', 'id']);
    const { id, name, body } = provider;
    const of = { id: input.id, offer: { id: offer.id, name: offer.title }, provider: { id, name, body } };
    const price = input.price == null ? offer.pricePence : Number(input.price);
    const session = planSession({ ...of, ...planOf(input, price) }, momentOf(context));
    await saveDesk(unit, { session, bookings: [] });
    return session;
  });
}

const planOf = (
  { meetings, places, waitingPlaces, release, freeUntil }: Omit<PlanTrainingSessionInput, 'id' | 'offer'>,
  pricePence: number,
): Plan => ({
  ...{ meetings, places, waitingPlaces: waitingPlaces ?? 20, pricePence, freeUntil },
  release: { halfDays: release?.halfDays ?? 0, pencePerHalfDay: Number(release?.pencePerHalfDay ?? 0) },
});

export const changeOne = (context: Context, input: ChangeTrainingSessionInput): Promise<Session> =>
  keep(context, { name: 'changeTrainingSession', input }, async (session, { unit, moment }) => {
    const plan = planOf(input, input.price == null ? session.pricePence : Number(input.price));
    const waiting = await findBookings(unit, { sessionId: session.id, states: ['WAITING'] });
    return replan(session, { read: input.version, plan, waiting, moment });
  });

export const callOffOne = (context: Context, input: CancelTrainingSessionInput): Promise<Session> =>
  keep(context, { name: 'cancelTrainingSession', input }, async (session, { unit, moment }) => {
    const live = await findBookings(unit, { sessionId: session.id });
    return callOff(session, { read: input.version, reason: input.reason, live, moment });
  });

export const holdOne = (context: Context, input: RecordTrainingAttendanceInput): Promise<Session> =>
  keep(context, { name: 'recordTrainingAttendance', input }, async (session, { unit, moment }) => {
    const live = await findBookings(unit, { sessionId: session.id });
    return hold(session, { read: input.version, came: input.came, live, moment });
  });

interface Keeping {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string };
}

/** A change that the session's provider makes, one at a time with what schools book. */
async function keep(
  context: Context,
  { name, input }: Keeping,
  change: (session: Session, at: { readonly unit: UnitOfWork; readonly moment: Moment }) => Promise<Desk>,
): Promise<Session> {
  const known = await context.training.sessions.load(input.id);
  if (known) requireKeeper(context.actor, known.provider);
  return inTurn(input.id, () =>
    runCommand(context, { name, input }, async (unit) => {
      const moment = momentOf(context);
      const desk = await change(await requireSession(unit, input.id, 'id'), { unit, moment });
      await saveDesk(unit, desk);
      await tellBookings(unit, desk, moment);
      return desk.session;
    }),
  );
}

/** Refuses SESSION_UNKNOWN. */
export async function requireSession(unit: UnitOfWork, id: string, field = 'session'): Promise<Session> {
  const session = await findSession(unit, id);
  if (session) return session;
  throw new Refusal('SESSION_UNKNOWN', `There is no session ${id}.`, ['input', field]);
}
