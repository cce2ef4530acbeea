import { concerns, requireActor } from '@middletier/runtime/actor';
import { checkDay } from '@middletier/runtime/day';
import { requireConcernWith } from '@middletier/runtime/schools';
import { keeps, requireKeeper } from '../catalogue/provider';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import type { Booking } from './booking';
import { answerOne, giveUpOne } from './keep-bookings';
import { correctOne } from './correct-attendance';
import { callOffOne, changeOne, holdOne, planOne } from './keep-sessions';
import { requestOne } from './request-places';
import type { Session } from './session';

const money = (pence: number) => ({ pence, currency: 'GBP' });
const dayOrNull = (day: string | null | undefined, field: string): string | null =>
  day == null ? null : checkDay(day, ['filter', field]);

/** For the school, its trust and its authority, and for the provider. */
async function requireRight(booking: Booking, context: Context): Promise<Booking> {
  const actor = requireActor(context.actor);
  const school = await context.schools.load(booking.urn);
  if (school && concerns(actor, school.audience)) return booking;
  requireKeeper(actor, (await sessionOf(booking, context)).provider);
  return booking;
}

/** A booking is never without its session: neither is ever deleted. */
const sessionOf = async ({ sessionId }: Booking, { training }: Context): Promise<Session> =>
  (await training.sessions.load(sessionId))!;

export const resolvers: Resolvers = {
  Query: {
    trainingSession: (_root, { id }, { actor, training }) => {
      requireActor(actor);
      return training.sessions.load(id);
    },
    trainingSessions: (_root, { filter, first, after }, { actor, training }) => {
      requireActor(actor);
      const [from, to] = [dayOrNull(filter?.from, 'from'), dayOrNull(filter?.to, 'to')];
      return training.pageOfSessions({ ...filter, from, to }, { first, after });
    },
    trainingBooking: async (_root, { id }, context) => {
      requireActor(context.actor);
      const found = await context.training.booking(id);
      return found && requireRight(found, context);
    },
  },
  Mutation: {
    planTrainingSession: (_root, { input }, context) => planOne(context, input),
    changeTrainingSession: (_root, { input }, context) => changeOne(context, input),
    cancelTrainingSession: (_root, { input }, context) => callOffOne(context, input),
    recordTrainingAttendance: (_root, { input }, context) => holdOne(context, input),
    correctTrainingAttendance: (_root, { input }, context) => correctOne(context, input),
    requestTrainingPlace: (_root, { input }, context) => requestOne(context, input),
    answerTrainingRequest: (_root, { input }, context) => answerOne(context, input),
    cancelTrainingPlace: (_root, { input }, context) => giveUpOne(context, input),
  },
  Offer: {
    sessions: ({ id }, { first, after }, { training }) =>
      training.pageOfSessions({ offers: [id] }, { first, after }),
  },
  School: {
    trainingBookings: async ({ urn }, { states, first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.training.pageOfBookings({ urn, states: states ?? null }, { first, after });
    },
  },
  TrainingSession: {
    __resolveReference: ({ id }, { actor, training }) => {
      requireActor(actor);
      return training.sessions.load(id);
    },
    offer: async ({ offer }, _args, { catalogue }) => (await catalogue.offers.load(offer.id))!,
    provider: async ({ provider }, _args, { catalogue }) => (await catalogue.providers.load(provider.id))!,
    price: ({ pricePence }) => money(pricePence),
    release: ({ release }) => ({ halfDays: release.halfDays, perHalfDay: money(release.pencePerHalfDay) }),
    free: ({ places, taken }) => places - taken,
    bookings: ({ id, provider }, { first, after }, { actor, training }) => {
      requireKeeper(actor, provider);
      return training.pageOfBookings({ sessionId: id }, { first, after });
    },
    changes: ({ changes, provider }, _args, { actor }) =>
      keeps(requireActor(actor), provider) ? [...changes] : [],
  },
  TrainingBooking: {
    school: ({ urn }) => ({ urn }),
    session: (booking, _args, context) => sessionOf(booking, context),
    charge: ({ chargePence }) => money(chargePence),
  },
};
